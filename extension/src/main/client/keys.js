/**
 * What makes a node the same before and after: an id, the name of a field, the action of a form. A node without a key of its
 * own is known by the keys inside of it. The idea is that of id sets (Idiomorph), extended to what forms are made of.
 */

import { real } from './real.js';

const OWN = 1e6;

/** @typedef {Map<Node, Set<string>>} Keys */

/**
 * @param {Element} element
 * @returns {string | undefined}
 */
export function keyOf(element) {
  element = real(element);
  const id = element.getAttribute('id');
  if (id) {
    return '#' + id;
  }
  if (element.nodeName === 'FORM') {
    const action = element.getAttribute('action');
    return action === null ? undefined : 'form ' + action;
  }
  const name = element.getAttribute('name');
  if (!name) {
    return undefined;
  }
  const type = element.getAttribute('type') ?? '';
  const value = /^(radio|checkbox|hidden|submit)?$/.test(type) && (type || element.nodeName === 'BUTTON');
  return element.nodeName + ' ' + name + (value ? '=' + element.getAttribute('value') : '');
}

/**
 * The keys in and below each node of a tree.
 * @param {Element} root
 * @returns {Keys}
 */
export function keysIn(root) {
  /** @type {Keys} */
  const keys = new Map();
  for (const element of real(root).querySelectorAll('[id],[name],form')) {
    const key = keyOf(element);
    for (let node = /** @type {Node | null} */ (element); key && node && node !== root; node = real(node).parentNode) {
      const set = keys.get(node) ?? new Set();
      keys.set(node, set.add(key));
    }
  }
  return keys;
}

/**
 * How many keys two nodes share; an own key counts more than any number inside. Another id is another thing, whatever is
 * inside.
 * @param {Node} a
 * @param {Node} b
 * @param {Keys} keysA
 * @param {Keys} keysB
 */
export function likeness(a, b, keysA, keysB) {
  const others = keysB.get(b);
  const shared = [...(keysA.get(a) ?? [])].filter((key) => others?.has(key)).length;
  if (!shared || !(a instanceof Element && b instanceof Element) || real(a).nodeName !== real(b).nodeName) {
    return 0;
  }
  const own = keyOf(a);
  const other = keyOf(b);
  if (own !== other) {
    return own?.[0] === '#' && other?.[0] === '#' ? 0 : shared;
  }
  return own ? shared + OWN : shared;
}

/**
 * Whether two nodes are the same all through. Browsers do not look into templates for that.
 * @param {Node} a
 * @param {Node} b
 */
export const isEqual = (a, b) =>
  real(a).isEqualNode(b) &&
  !(
    a instanceof Element &&
    (a instanceof HTMLTemplateElement || real(a).querySelector('template')) &&
    real(a).outerHTML !== real(/** @type {Element} */ (b)).outerHTML
  );
