/**
 * Fields hide the form's own properties and methods: a field named `parentNode` is `form.parentNode`. What is read from a node
 * that may be a form goes through here; given to the browser is the node itself.
 */

/** @type {ProxyHandler<HTMLFormElement>} */
const handler = {
  get(form, name) {
    const value = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
  set: (form, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, form),
};

/**
 * A node as its prototypes describe it.
 * @template {Node | null | undefined} T
 * @param {T} node
 * @returns {T}
 */
export const real = (node) =>
  node instanceof HTMLFormElement ? /** @type {T} */ (/** @type {unknown} */ (new Proxy(node, handler))) : node;
