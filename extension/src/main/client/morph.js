import { isEqual, keysIn } from './keys.js';
import { matchChildren } from './match.js';
import { isPending, PENDING } from './pending.js';
import { real } from './real.js';
import { rememberChoices } from './typed.js';

/** @import { Keys } from './keys.js' */

/**
 * Makes an element look like another one and keeps what it can of it: elements stay the same objects, so focus, selection,
 * scroll positions, playing media and what the user has typed stay, too. Only attributes and children are changed, never
 * properties: a field that the user has touched keeps its value, any other follows its attribute.
 * @param {Element} old
 * @param {Element} fresh
 */
export function morph(old, fresh) {
  const active = /** @type {HTMLInputElement | null} */ (document.activeElement);
  const [start, end] = selectionOf(active);
  const restoreChoices = rememberChoices(old);
  morphNode(old, fresh, keysIn(old), keysIn(fresh));
  restoreChoices();
  if (active !== document.activeElement && real(old).contains(active)) {
    real(active)?.focus({ preventScroll: true });
    if (start !== null) {
      active?.setSelectionRange(start, end);
    }
  }
}

/**
 * Adds what a head lacks and removes what it no longer has. Scripts and styles stay: they have had their effect, and other
 * scripts add their own.
 * @param {Element} old
 * @param {Element} fresh
 */
export function morphHead(old, fresh) {
  for (const node of [...old.children]) {
    const twin = [...fresh.children].find((other) => isSame(node, other));
    if (twin) {
      twin.remove();
    } else if (node.matches('link,meta,title,base,noscript')) {
      node.remove();
    }
  }
  old.append(...[...fresh.children].map(adopt));
}

/**
 * Sets what another element's attributes say; those that it has not stay.
 * @param {Element} old
 * @param {Element} fresh
 */
export function setAttributes(old, fresh) {
  for (const name of real(fresh).getAttributeNames()) {
    const value = /** @type {string} */ (real(fresh).getAttribute(name));
    if (real(old).getAttribute(name) !== value) {
      real(old).setAttribute(name, value);
    }
  }
}

/**
 * @param {Node} old
 * @param {Node} fresh
 * @param {Keys} oldKeys
 * @param {Keys} newKeys
 */
function morphNode(old, fresh, oldKeys, newKeys) {
  if (!(old instanceof Element && fresh instanceof Element)) {
    if (old.nodeValue !== fresh.nodeValue) {
      old.nodeValue = fresh.nodeValue;
    }
    return;
  }
  if (isKept(old) || isEqual(old, fresh)) {
    return;
  }
  setAttributes(old, fresh);
  for (const name of real(old).getAttributeNames()) {
    if (!real(fresh).hasAttribute(name) && !belongsToUser(old, name)) {
      real(old).removeAttribute(name);
    }
  }
  if (old instanceof HTMLTemplateElement) {
    old.innerHTML = fresh.innerHTML;
  } else {
    morphChildren(old, fresh, oldKeys, newKeys);
  }
}

/**
 * Whether an attribute says what the user has done: opened something, or sent a form; or lets an element have the focus that it
 * has.
 * @param {Element} element
 * @param {string} name
 */
const belongsToUser = (element, name) =>
  (name === 'open' && /^(DETAILS|DIALOG)$/.test(real(element).nodeName)) || (PENDING.includes(name) && isPending(element)) ||
  (name === 'tabindex' && element === document.activeElement);

/** @param {Node} node */
const isKept = (node) => node instanceof Element && real(node).hasAttribute('data-keep');

/**
 * @param {Element} old
 * @param {Element} fresh
 * @param {Keys} oldKeys
 * @param {Keys} newKeys
 */
function morphChildren(old, fresh, oldKeys, newKeys) {
  const olds = [...real(old).childNodes];
  const news = [...real(fresh).childNodes];
  const matches = matchChildren(olds, news, oldKeys, newKeys);
  const used = new Set(matches.values());
  const kept = new Set(olds.filter((node) => !used.has(node) && isKept(node)));
  olds.filter((node) => !used.has(node) && !kept.has(node)).forEach((node) => real(node).remove());
  let here = real(old).firstChild;
  for (const node of news) {
    while (here && kept.has(here)) {
      here = real(here).nextSibling;
    }
    const match = matches.get(node);
    if (!match) {
      real(old).insertBefore(adopt(node), here);
      continue;
    }
    if (match === here) {
      here = real(here).nextSibling;
    } else {
      move(real(old), match, here);
    }
    morphNode(match, node, oldKeys, newKeys);
  }
}

/**
 * Where the browser can, an element is moved with its state.
 * @param {Element & { moveBefore?: (node: Node, before: Node | null) => void }} parent
 * @param {Node} node
 * @param {Node | null} before
 */
function move(parent, node, before) {
  parent.moveBefore ? parent.moveBefore(node, before) : parent.insertBefore(node, before);
}

/**
 * Takes a node over from a parsed page. A parsed script does not run, a made one does.
 * @template {Node} T
 * @param {T} node
 * @returns {T}
 */
function adopt(node) {
  const copy = document.importNode(node, true);
  if (copy instanceof HTMLScriptElement) {
    return /** @type {T} */ (/** @type {unknown} */ (remade(copy)));
  }
  if (copy instanceof Element) {
    real(copy).querySelectorAll('script').forEach((script) => script.replaceWith(remade(script)));
  }
  return copy;
}

/** @param {HTMLScriptElement} script */
function remade(script) {
  const made = document.createElement('script');
  setAttributes(made, script);
  made.text = script.text;
  return made;
}

/**
 * Whether two elements of a head are the same. Browsers hide the nonce of a script that is in the page.
 * @param {Element} a
 * @param {Element} b
 */
const isSame = (a, b) =>
  a.isEqualNode(b) ||
  (a instanceof HTMLScriptElement && b instanceof HTMLScriptElement && a.src === b.src && a.text === b.text);

/**
 * @param {HTMLInputElement | null} field
 * @returns {(number | null)[]}
 */
const selectionOf = (field) => [real(field)?.selectionStart ?? null, real(field)?.selectionEnd ?? null];
