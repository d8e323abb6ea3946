import { isEqual, keyOf, likeness } from './keys.js';
import { real } from './real.js';

/** @import { Keys } from './keys.js' */

/**
 * Finds for each new child the old one that becomes it: first by what is equal at both ends, then by all keys, then by some,
 * then by kind between those. Among the same keys, what is equal comes first.
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
  /** @type {Map<string, ChildNode[]>} */
  const known = new Map();
  for (const old of candidates) {
    const all = signatureOf(old, oldKeys);
    known.set(all, [...(known.get(all) ?? []), old]);
  }
  for (const isTwin of [isEqual, () => true]) {
    for (const fresh of rest.filter((node) => newKeys.has(node) && !matches.has(node))) {
      pair(known.get(signatureOf(fresh, newKeys))?.find((old) => !used.has(old) && isTwin(old, fresh)), fresh);
    }
  }
  const others = candidates.filter((old) => !used.has(old) && oldKeys.has(old));
  for (const { old, fresh } of alike(others, rest.filter((node) => !matches.has(node)), oldKeys, newKeys)) {
    if (!used.has(old) && !matches.has(fresh)) {
      pair(old, fresh);
    }
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
 * @param {Node} node
 * @param {Keys} keys
 */
const signatureOf = (node, keys) => [real(node).nodeName, ...(keys.get(node) ?? [])].join('\n');

/**
 * The pairs that share keys, the most alike first: a new record at the top of a list must not take the form of another one,
 * with what is typed there, before that one's turn comes.
 * @param {ChildNode[]} olds
 * @param {ChildNode[]} news
 * @param {Keys} oldKeys
 * @param {Keys} newKeys
 */
const alike = (olds, news, oldKeys, newKeys) =>
  news
    .flatMap((fresh) => olds.map((old) => ({ old, fresh, like: likeness(old, fresh, oldKeys, newKeys) })))
    .filter(({ like }) => like)
    .sort((a, b) => b.like - a.like);

/**
 * Whether a node may become another: it must not have a name of its own that the other has not.
 * @param {Node} old
 * @param {Node} fresh
 */
function isSameKind(old, fresh) {
  return (
    real(old).nodeName === real(fresh).nodeName &&
    (!(old instanceof Element && fresh instanceof Element) || keyOf(old) === keyOf(fresh))
  );
}
