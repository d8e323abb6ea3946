import { bodyOf, hasFiles } from './form.js';

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {boolean} ok
 * @property {boolean} redirected whether a redirect was followed
 * @property {string} url where it came from
 * @property {string} type the media type
 * @property {boolean} reached whether it comes from the action, not from somebody before it
 * @property {string} text
 */

const HEADERS = { accept: 'application/json', 'x-sveltekit-action': 'true', 'x-form-actions': 'page' };

/**
 * Sends a form. Only a form with files is worth the older interface, which alone tells of progress.
 * @param {URL} action
 * @param {string} enctype
 * @param {FormData} data
 * @param {AbortSignal} signal
 * @param {(loaded: number, total: number) => void} progress
 * @returns {Promise<Reply>}
 */
export function send(action, enctype, data, signal, progress) {
  const body = bodyOf(data, enctype);
  /** @type {Record<string, string>} */
  const headers = { ...HEADERS };
  if (body !== data) {
    headers['content-type'] = enctype;
  }
  return body === data && hasFiles(data)
    ? upload(action, headers, data, signal, progress)
    : request(action, headers, body, signal);
}

/**
 * @param {URL} action
 * @param {Record<string, string>} headers
 * @param {BodyInit} body
 * @param {AbortSignal} signal
 */
async function request(action, headers, body, signal) {
  const response = await fetch(action, { method: 'POST', headers, body, signal, cache: 'no-store' });
  return {
    status: response.status,
    ok: response.ok,
    redirected: response.redirected,
    url: response.url,
    type: response.headers.get('content-type') ?? '',
    reached: response.headers.has('x-form-actions'),
    text: await response.text(),
  };
}

/**
 * Whether a page leads to another origin by now: to a login form there, say. A script cannot follow, which looks like a failure
 * of the network.
 * @param {URL} page
 */
export async function leadsAway(page) {
  /** @param {RequestRedirect} redirect */
  const typeBy = (redirect) =>
    fetch(page, { redirect, mode: 'same-origin', cache: 'no-store' }).then(
      (response) => response.type,
      () => '',
    );
  return !(await typeBy('follow')) && (await typeBy('manual')) === 'opaqueredirect';
}

/**
 * Lets the browser submit what was to be sent: not the form, which may have changed since, would be validated again, and knows
 * nothing of what a callback has done to the data.
 * @param {URL} action
 * @param {string} enctype
 * @param {FormData} data
 */
export function submitNatively(action, enctype, data) {
  const box = document.createElement('div');
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action, enctype });
  box.hidden = true;
  box.append(form);
  for (const [name, value] of data) {
    const input = document.createElement('input');
    if (typeof value === 'string') {
      input.type = 'hidden';
      input.value = value;
    } else {
      input.type = 'file';
      // An empty field for files has an entry without a name.
      if (value.name) {
        const files = new DataTransfer();
        files.items.add(value);
        input.files = files.files;
      }
    }
    input.name = name;
    HTMLFormElement.prototype.append.call(form, input);
  }
  document.body.append(box);
  HTMLFormElement.prototype.submit.call(form);
  box.remove();
}

/**
 * @param {URL} action
 * @param {Record<string, string>} headers
 * @param {FormData} body
 * @param {AbortSignal} signal
 * @param {(loaded: number, total: number) => void} progress
 * @returns {Promise<Reply>}
 */
function upload(action, headers, body, signal, progress) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', action);
    for (const name in headers) {
      xhr.setRequestHeader(name, headers[name]);
    }
    xhr.upload.onprogress = (event) => progress(event.loaded, event.total);
    xhr.onload = () => {
      const { status, responseURL: url } = xhr;
      resolve({
        status,
        ok: status >= 200 && status < 300,
        redirected: url !== action.href.split('#')[0],
        url,
        type: xhr.getResponseHeader('content-type') ?? '',
        reached: xhr.getResponseHeader('x-form-actions') !== null,
        text: xhr.responseText,
      });
    };
    xhr.onerror = () => reject(new TypeError('The request has failed'));
    xhr.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => xhr.abort());
    xhr.send(body);
  });
}
