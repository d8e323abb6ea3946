import { parse } from 'devalue';

/** @import { ActionResult } from './form-actions.d.ts' */
/** @import { Reply } from './send.js' */

/** @type {typeof import('./form-actions.d.ts').decoders} */
export const decoders = {};

/** @type {typeof import('./form-actions.d.ts').deserialize} */
export function deserialize(text) {
  const result = JSON.parse(text);
  if (result.data) {
    result.data = parse(result.data, decoders);
  }
  return result;
}

/**
 * The result that a reply holds, or what stands for it where the reply is none.
 *
 * - A redirect that was followed to a page becomes a redirect to that page: the session has ended, say.
 * - An action that has answered with nothing at all has succeeded.
 * - A page that an action has answered by itself is shown.
 * - A page with 2xx from somebody before the action, which then has not run, may be a form of the server's own login: `null`
 *   asks for a submission by the browser.
 * - All else is an error without a page, so that nothing that was typed is lost.
 *
 * @param {Reply} reply
 * @returns {ActionResult | null}
 */
export function resultOf(reply) {
  const { status, text } = reply;
  const result = parsed(text);
  if (isResult(result, reply.url)) {
    return decoded(result, reply);
  }
  if (reply.redirected) {
    return { type: 'redirect', status: 303, location: reply.url };
  }
  if (status === 204 && reply.reached) {
    return { type: 'success', status };
  }
  if (/^text\/html/i.test(reply.type) && text.trim()) {
    if (reply.reached) {
      return { type: 'error', status, error: { message: '' }, page: { status, html: text } };
    }
    if (reply.ok) {
      return null;
    }
  }
  return { type: 'error', status, error: { message: '', ...result } };
}

/**
 * Other formats have a `type`, too: that of problem details (RFC 9457) is an address.
 * @param {any} result
 * @param {string} url where it came from
 */
function isResult(result, url) {
  const { type, location } = result ?? {};
  if (type !== 'redirect') {
    return ['success', 'failure', 'error'].includes(type);
  }
  try {
    return typeof location === 'string' && !/^(javascript|data):/.test(new URL(location, url).href);
  } catch {
    return false;
  }
}

/**
 * @param {any} result
 * @param {Reply} reply
 * @returns {ActionResult}
 */
function decoded(result, reply) {
  if (result.type === 'error') {
    return { ...result, status: reply.status };
  }
  try {
    return deserialize(reply.text);
  } catch (error) {
    if (!result.page) {
      throw error;
    }
    // The page says it all; who needs the data as well is told why it is missing.
    console.warn('form-actions: the data of this result cannot be decoded; fill in decoders', error);
    return { ...result, data: undefined };
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
