/**
 * What is told to the user: to those who listen in a region of its own, and what is urgent to everybody, in the form.
 */

import { real } from './real.js';

const region = document.createElement('div');
region.setAttribute('role', 'status');
region.setAttribute('aria-live', 'polite');
region.setAttribute('data-form-actions-status', '');
// Not an attribute: a policy may forbid styles in the page.
region.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
// Outside of the body, whose content comes and goes: a region is heard only if it was there before its text.
document.documentElement.append(region);

/** @param {string} text */
export function announce(text) {
  region.textContent = '';
  // The same text again is heard only if the region was empty in between.
  setTimeout(() => (region.textContent = text), 50);
}

/**
 * The author's words for an occasion: `data-message-slow` and so on, on the form or around it.
 * @param {Element} form
 * @param {'slow' | 'failed' | 'success' | 'failure'} occasion
 */
export const wordsOf = (form, occasion) =>
  real(form).closest(`[data-message-${occasion}]`)?.getAttribute('data-message-' + occasion);

/**
 * What the page says by itself, and where.
 * @returns {Map<Element, string>}
 */
export const spoken = () =>
  new Map(
    [...document.querySelectorAll('body :is([role=alert],[role=status],[aria-live])')].map((e) => [e, e.textContent?.trim() ?? '']),
  );

/**
 * Tells an outcome, unless the page has told it: a region is heard when its text changes; one that is new only if it is an alert.
 * @param {Map<Element, string>} before what it said before
 * @param {string | null} [words]
 */
export function announceUnlessSpoken(before, words) {
  const now = [...spoken()];
  if (!now.some(([e, text]) => text && text !== (before.get(e) ?? (e.matches('[role=alert]') ? '' : text)))) {
    announce(words ?? (now.map(([, text]) => text).join(' ').trim() || document.title));
  }
}

/**
 * Shows an urgent message in a form: where the author has a place for it, else at its start.
 * @param {HTMLFormElement} form
 * @param {string} text
 */
export function warn(form, text) {
  let place = real(form).querySelector('[data-message]');
  if (!place) {
    place = document.createElement('p');
    place.setAttribute('data-message', 'own');
    real(form).prepend(place);
  }
  place.setAttribute('role', 'alert');
  place.textContent = text;
}

/** @param {HTMLFormElement} form */
export function unwarn(form) {
  const place = real(form).querySelector('[data-message]');
  if (place?.getAttribute('data-message') === 'own') {
    place.remove();
  } else if (place) {
    place.textContent = '';
  }
}
