import { addressOf } from './address.js';
import { focusAgain, focusAnew, focusOnErrors } from './focus.js';
import { enter, goto, invalidateAll } from './navigation.js';
import { show } from './page.js';
import { real } from './real.js';
import { announce, announceUnlessSpoken, spoken, warn, wordsOf } from './say.js';

/** @import { ActionResult } from './form-actions.d.ts' */

const UNREACHABLE = 'The server cannot be reached. What you have entered is still here: please try again.';
const UNEXPECTED = 'The server gave an answer that is of no use here';

/**
 * The form that a result is the answer to, and where it was sent. Who shows a result by hand does not say.
 * @type {WeakMap<ActionResult, { form: HTMLFormElement, action: URL }>}
 */
export const origins = new WeakMap();

/** @type {typeof import('./form-actions.d.ts').applyAction} */
export async function applyAction(result) {
  const { form, action } = origins.get(result) ?? {};
  if (result.type === 'redirect') {
    await goto(new URL(result.location, action ?? location.href));
  } else if (result.type === 'error') {
    await showError(result, form);
  } else if (result.page) {
    await showPage(result, result.page.html, form, action);
  } else if (result.type === 'success') {
    const before = spoken();
    await invalidateAll();
    focusAgain(form);
    announceUnlessSpoken(before, form && wordsOf(form, result.type));
  }
}

/**
 * @param {ActionResult & { type: 'success' | 'failure' }} result
 * @param {string} html
 * @param {HTMLFormElement} [form]
 * @param {URL} [action]
 */
async function showPage(result, html, form, action) {
  const url = addressOf(action ?? new URL(location.href));
  const here = addressOf(new URL(location.href));
  const elsewhere = url.pathname !== here.pathname;
  const moved = elsewhere || url.search !== here.search;
  const before = spoken();
  await show(html, { form, region: moved ? null : real(form)?.closest('[data-region]'), anew: elsewhere });
  if (moved) {
    enter(url);
  }
  if (elsewhere) {
    scrollTo(0, 0);
    focusAnew();
  } else if (result.type === 'failure' && form) {
    focusOnErrors(form);
  } else {
    focusAgain(form);
  }
  announceUnlessSpoken(before, form && wordsOf(form, result.type));
}

/**
 * @param {ActionResult & { type: 'error' }} result
 * @param {HTMLFormElement} [form]
 */
async function showError(result, form) {
  if (result.page) {
    await show(result.page.html, { form, anew: true });
    // The way back leads to the form.
    enter(location.href);
    scrollTo(0, 0);
    focusAnew();
    announce(document.title);
  } else if (form) {
    const { status, error } = result;
    const told = error instanceof Error ? '' : error?.message;
    warn(form, told || (wordsOf(form, 'failed') ?? (status === undefined ? UNREACHABLE : `${UNEXPECTED} (${status})`)));
  }
}
