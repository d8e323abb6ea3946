/**
 * What a form says of itself.
 */

import { real } from './real.js';

/**
 * An attribute of a form.
 * @param {Element} form
 * @param {string} name
 */
export const onForm = (form, name) => real(form).getAttribute(name);

/**
 * The fields and buttons of a form.
 * @param {HTMLFormElement} form
 * @returns {Element[]}
 */
export const fieldsOf = (form) => [...real(form).elements];

/**
 * How a browser would submit a form: what the submitter says comes before what the form says
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm).
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 */
export function submissionOf(form, submitter) {
  const bare = /** @type {HTMLFormElement} */ (real(form).cloneNode(false));
  const button = /** @type {HTMLButtonElement | null} */ (submitter);
  return {
    method: button?.hasAttribute('formmethod') ? button.formMethod : bare.method,
    action: new URL(button?.hasAttribute('formaction') ? button.formAction : bare.action),
    enctype: button?.hasAttribute('formenctype') ? button.formEnctype : bare.enctype,
    target: button?.hasAttribute('formtarget') ? button.formTarget : bare.target,
  };
}

/** @typedef {ReturnType<typeof submissionOf>} Submission */

/**
 * Whether a submission is for a script. Dialogs, searches, other windows and other sites are left to the browser.
 * @param {Pick<Submission, 'method' | 'action' | 'target'>} submission
 * @param {string} origin
 */
export const isForScript = ({ method, action, target }, origin) =>
  method === 'post' && action.origin === origin && (!target || target === '_self');

/**
 * The body of a request, encoded as the browser would: without multipart, a file is sent as its name.
 * @param {FormData} data
 * @param {string} enctype
 */
export const bodyOf = (data, enctype) =>
  enctype === 'multipart/form-data'
    ? data
    : new URLSearchParams(
        [...data].map(([name, value]) => [withCrLf(name), withCrLf(typeof value === 'string' ? value : value.name)]),
      );

/**
 * Line breaks as the browser sends them
 * (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#converting-an-entry-list-to-a-list-of-name-value-pairs).
 * @param {string} text
 */
const withCrLf = (text) => text.replace(/\r\n?|\n/g, '\r\n');

/**
 * Whether there is something to watch while it is sent.
 * @param {FormData} data
 */
export const hasFiles = (data) => [...data.values()].some((value) => typeof value !== 'string' && value.size > 0);
