import { addressOf, withoutHash } from './address.js';
import { show } from './page.js';

/**
 * A navigation that turns out to be a download leaves the page where it is: nobody waits for its end for ever. Nor does a page
 * that comes back from the browser's cache.
 */
const LEAVING = 3000;

/** @type {typeof import('./form-actions.d.ts').goto} */
export async function goto(url, { replaceState = false } = {}) {
  const target = new URL(url, location.href);
  if (target.protocol === 'javascript:') {
    throw new TypeError('form-actions: ' + target.protocol + ' is no page');
  }
  if (target.hash && withoutHash(target.href) === withoutHash(location.href)) {
    // The browser would only scroll.
    history[replaceState ? 'replaceState' : 'pushState'](null, '', target);
    location.reload();
  } else {
    location[replaceState ? 'replace' : 'assign'](target);
  }
  await new Promise((resolve) => {
    setTimeout(resolve, LEAVING);
    addEventListener('pageshow', resolve, { once: true });
  });
}

/** @type {typeof import('./form-actions.d.ts').invalidateAll} */
export async function invalidateAll() {
  const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
  if (response.redirected) {
    await goto(response.url);
  } else {
    await show(await response.text(), {});
  }
}

/** What the page shows, as long as it was shown without a navigation. */
let shown = withoutHash(location.href);

/**
 * Gives a page that a result has brought an address and a place in the history.
 * @param {URL} action
 */
export function enter(action) {
  const url = addressOf(action);
  if (url.href !== location.href) {
    history.replaceState({ ...history.state, formActions: true }, '');
    history.pushState({ formActions: true }, '', url);
    shown = withoutHash(location.href);
  }
}

/** On the way back through such pages, the browser does not load them by itself. */
export function followHistory() {
  addEventListener('popstate', (event) => {
    if (event.state?.formActions && withoutHash(location.href) !== shown) {
      location.reload();
    }
  });
}
