import { real } from './real.js';

/**
 * Where the focus goes once a result is shown. It is never lost: who uses a keyboard or listens would be at the start of the
 * page again.
 */

/**
 * @param {HTMLFormElement} form
 * @param {Element | null} element
 */
const isPartOf = (form, element) =>
  real(form).contains(element) || (!!element && 'form' in element && element.form === form);

const isLost = () => !document.activeElement || document.activeElement === document.body;

/**
 * After a failure: to the summary of errors, else to the first invalid field; but not away from what the user has turned to
 * in the meantime.
 * @param {HTMLFormElement} form
 */
export function focusOnErrors(form) {
  const active = document.activeElement;
  if (isPartOf(form, active) || !real(active)?.matches('input,select,textarea,[contenteditable]')) {
    const targets = ['[data-error-summary]', '[aria-invalid=true]'].flatMap((selector) => {
      const found = [...document.querySelectorAll(selector)];
      return [...found.filter((e) => isPartOf(form, e)), ...found];
    });
    targets.some(takesFocus) || focusAgain(form);
  }
}

/**
 * After a success: where it was.
 * @param {HTMLFormElement} [form]
 */
export function focusAgain(form) {
  if (isLost()) {
    focusAnew(form);
  }
}

/**
 * On another page: where that page wants it, else on its heading.
 * @param {HTMLFormElement} [form] where it was
 */
export function focusAnew(form) {
  const wanted = document.querySelectorAll('[autofocus]');
  const refuges = ['h1', 'main', 'h2,h3,h4,h5,h6', 'body *'].flatMap((selector) => [...document.querySelectorAll(selector)]);
  [...wanted, ...(form ? [form] : []), ...refuges].some(takesFocus);
}

/**
 * Focuses an element, which need not be a field. What is hidden, or behind a dialog, cannot have it.
 * @param {Element} element
 */
function takesFocus(element) {
  const target = /** @type {HTMLElement} */ (real(element));
  const isLanded = () => document.activeElement === element;
  target.focus();
  if (!isLanded() && !target.hasAttribute('tabindex')) {
    const restore = () => target.removeAttribute('tabindex');
    target.setAttribute('tabindex', '-1');
    target.focus();
    isLanded() ? target.addEventListener('blur', restore, { once: true }) : restore();
  }
  return isLanded();
}
