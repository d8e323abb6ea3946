/**
 * The address of an action's page: without the parameter that selects the action.
 * @param {URL} action
 */
export function addressOf(action) {
  const url = new URL(action);
  const query = url.search.slice(1).split('&');
  const selector = query.findIndex((parameter) => /^(\/|%2F)/i.test(parameter));
  if (selector >= 0) {
    query.splice(selector, 1);
  }
  url.search = query.join('&');
  return url;
}

/** @param {string} url */
export function withoutHash(url) {
  return url.split('#')[0];
}
