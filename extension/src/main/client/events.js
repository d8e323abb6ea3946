import { real } from './real.js';

/**
 * Tells the page what happens to a form.
 * @param {HTMLFormElement} form
 * @param {'submit' | 'result' | 'error' | 'pending'} name
 * @param {object} detail
 * @returns {boolean} whether what follows by default is wanted
 */
export function tell(form, name, detail) {
  // A form that has left the page meanwhile has nobody above it who listens.
  const target = real(form).isConnected ? form : document;
  const event = new CustomEvent('form-actions:' + name, { detail, bubbles: true, cancelable: name !== 'pending' });
  return real(target).dispatchEvent(event);
}
