import { isEqual, keyOf, likeness } from './keys.js';

/** @import { Keys } from './keys.js' */

/**
 * Finds for each new child the old one that becomes it: first by what is equal at both ends, then by keys, then by kind
 * between those.
 * @param {ChildNode[]} olds
 * @param {ChildNode[]} news
 * @param {Keys} oldKeys
 * @param {Keys} newKeys
 * @returns {Map<ChildNode, ChildNode>} from new to old
 */
export function matchChildren(olds, news, oldKeys, newKeys) {
  /** @type {Map<ChildNode, ChildNode>} */
  const matches = new Map();
  /** @type {Set<ChildNode>} */
  const used = new Set();
  /** @type {(old: ChildNode | undefined, fresh: ChildNode) => void} */
  const pair = (old, fresh) => {
    if (old) {
      matches.set(fresh, old);
      used.add(old);
    }
  };
  let start = 0;
  while (start < olds.length && start < news.length && isEqual(olds[start], news[start])) {
    pair(olds[start], news[start++]);
  }
  let end = 0;
  const shared = Math.min(olds.length, news.length) - start;
  while (end < shared && isEqual(olds[olds.length - 1 - end], news[news.length - 1 - end])) {
    end++;
    pair(olds[olds.length - end], news[news.length - end]);
  }
  const candidates = olds.slice(start, olds.length - end);
  const rest = news.slice(start, news.length - end);
  for (const fresh of rest.filter((node) => newKeys.has(node))) {
    pair(mostAlike(fresh, candidates, used, oldKeys, newKeys), fresh);
  }
  let from = 0;
  rest.forEach((fresh, i) => {
    const old = matches.get(fresh);
    if (old) {
      from = Math.max(from, candidates.indexOf(old) + 1);
      return;
    }
    const next = rest.slice(i).find((node) => matches.has(node));
    const to = next ? candidates.indexOf(/** @type {ChildNode} */ (matches.get(next))) : candidates.length;
    const found = candidates.slice(from, to).find((node) => !used.has(node) && isSameKind(node, fresh));
    pair(found, fresh);
    from = found ? candidates.indexOf(found) + 1 : from;
  });
  return matches;
}

/**
 * @param {ChildNode} fresh
 * @param {ChildNode[]} candidates
 * @param {Set<ChildNode>} used
 * @param {Keys} oldKeys
 * @param {Keys} newKeys
 */
function mostAlike(fresh, candidates, used, oldKeys, newKeys) {
  let best;
  let most = 0;
  for (const old of candidates) {
    if (!used.has(old) && old.nodeName === fresh.nodeName) {
      const like = likeness(old, fresh, oldKeys, newKeys);
      if (like > most) {
        most = like;
        best = old;
      }
    }
  }
  return best;
}

/**
 * Whether a node may become another: it must not have a name of its own that the other has not.
 * @param {Node} old
 * @param {Node} fresh
 */
function isSameKind(old, fresh) {
  return (
    old.nodeName === fresh.nodeName &&
    (!(old instanceof Element && fresh instanceof Element) || keyOf(old) === keyOf(fresh))
  );
}
