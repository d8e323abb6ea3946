/**
 * Where the focus goes once a result is shown. It is never lost: who uses a keyboard or listens would be at the start of the
 * page again.
 */

/** @param {Element | null} element */
const isEditable = (element) => !!element?.matches('input,select,textarea,[contenteditable]');

const isLost = () => !document.activeElement || document.activeElement === document.body;

/**
 * After a failure: to the summary of errors, else to the first invalid field; but not away from what the user has turned to
 * in the meantime.
 * @param {HTMLFormElement} form
 */
export function focusOnErrors(form) {
  const active = document.activeElement;
  if (form.contains(active) || !isEditable(active)) {
    const scope = form.isConnected ? form : document;
    const target = ['[data-error-summary]', '[aria-invalid=true]']
      .flatMap((selector) => [scope.querySelector(selector), document.querySelector(selector)])
      .find((found) => found);
    focusOn(target ?? (isLost() ? refuge(form) : null));
  }
}

/**
 * After a success: where it was.
 * @param {HTMLFormElement | undefined} form
 */
export function focusAgain(form) {
  if (isLost()) {
    focusOn(document.querySelector('[autofocus]') ?? refuge(form));
  }
}

/** On another page: where that page wants it, else on its heading. */
export const focusAnew = () => focusOn(document.querySelector('[autofocus]') ?? refuge(undefined));

/** @param {HTMLFormElement | undefined} form */
const refuge = (form) => (form?.isConnected ? form : document.querySelector('h1') ?? document.querySelector('main'));

/** @param {Element | null} element */
function focusOn(element) {
  const target = /** @type {HTMLElement | null} */ (element);
  if (target) {
    target.focus();
    if (document.activeElement !== target) {
      target.setAttribute('tabindex', '-1');
      target.focus();
      target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
    }
  }
}
