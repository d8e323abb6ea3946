import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { decoders, deserialize, resultOf } from '../src/result.js';

afterEach(() => Object.keys(decoders).forEach((name) => delete decoders[name]));

/** A reply of the action, changed in some ways. */
const reply = (text, changes = {}) => ({
  status: 200,
  ok: true,
  redirected: false,
  url: 'http://localhost/book',
  type: 'application/json',
  reached: true,
  text: typeof text === 'string' ? text : JSON.stringify(text),
  ...changes,
});

const PAGE = '<title>A page</title>';
const html = (changes) => reply(PAGE, { type: 'text/html;charset=utf-8', ...changes });

for (const [data, value] of [
  ['[{"name":1,"when":2},"Ada",["Date","2024-02-29T00:00:00.000Z"]]', { name: 'Ada', when: new Date('2024-02-29') }],
  ['[["Map",1,2],"a",3,4]'.replace(',3,4', ',1'), new Map([['a', 1]])],
  ['[["Set",1],1]', new Set([1])],
  ['[["BigInt","12345678901234567890"]]', 12345678901234567890n],
  ['-1', undefined],
  ['-3', NaN],
  ['[null]', null],
  ['[""]', ''],
]) {
  test(`data ${data} is decoded`, () => {
    assert.deepEqual(deserialize(JSON.stringify({ type: 'success', status: 200, data })).data, value);
  });
}

test('a result without data stays as it is', () => {
  const result = { type: 'redirect', status: 303, location: '/home' };
  assert.deepEqual(deserialize(JSON.stringify(result)), result);
  assert.equal(deserialize('{"type":"success","status":204,"data":""}').data, '');
});

test('types of the application are decoded by its decoders', () => {
  decoders.Point = ([x, y]) => ({ x, y });
  assert.deepEqual(deserialize('{"type":"success","status":200,"data":"[[\\"Point\\",1],[2,3],4,5]"}').data, { x: 4, y: 5 });
});

test('an unknown type cannot be read', () => {
  assert.throws(() => deserialize('{"type":"success","status":200,"data":"[[\\"Point\\",1],1]"}'), /Unknown type Point/);
});

test('the page is shown even if its data cannot be decoded', (t) => {
  t.mock.method(console, 'warn', () => {});
  const page = { status: 200, html: PAGE };
  assert.deepEqual(resultOf(reply({ type: 'success', status: 200, data: '[["Point",1],1]', page })), {
    type: 'success',
    status: 200,
    data: undefined,
    page,
  });
});

test('an error has the status of the reply', () => {
  const result = { type: 'error', status: 500, error: { message: 'gone' } };
  assert.equal(resultOf(reply(result, { status: 410, ok: false })).status, 410);
});

test('other statuses of the reply do not matter', () => {
  const result = { type: 'failure', status: 422, data: '-1' };
  assert.equal(resultOf(reply(result, { status: 500, ok: false, type: 'text/plain' })).status, 422);
});

test('a followed redirect to a page is a redirect', () => {
  assert.deepEqual(resultOf(html({ redirected: true, reached: false, url: 'http://localhost/login' })), {
    type: 'redirect',
    status: 303,
    location: 'http://localhost/login',
  });
});

test('a result is a result even behind a redirect', () => {
  assert.equal(resultOf(reply({ type: 'success', status: 204 }, { redirected: true })).type, 'success');
});

test('a page from before the action asks for the browser', () => {
  assert.equal(resultOf(html({ reached: false })), null);
});

for (const [name, changes] of [
  ['that the action has written itself', {}],
  ['of the container for an error of the action', { ok: false, status: 500 }],
  ['in capitals', { type: 'Text/HTML' }],
]) {
  test(`a page ${name} is shown`, () => {
    const result = resultOf(html(changes));
    assert.equal(result.type, 'error');
    assert.deepEqual(result.page, { status: changes.status ?? 200, html: PAGE });
  });
}

for (const [name, text, changes] of [
  ['a page of a proxy', PAGE, { ok: false, status: 502, reached: false }],
  ['an empty page', ' ', {}],
  ['an empty page of somebody else', '', { reached: false }],
]) {
  test(`${name} is an error without a page`, () => {
    const result = resultOf(html({ text, ...changes }));
    assert.deepEqual(result, { type: 'error', status: changes.status ?? 200, error: { message: '' } });
  });
}

for (const result of [
  { type: 'about:blank', title: 'Bad Gateway' },
  { type: 'redirect', status: 303 },
  { type: 'redirect', status: 303, location: ' java\nscript:alert(1)' },
  { type: 'redirect', status: 303, location: 'http://[' },
]) {
  test(`${JSON.stringify(result)} is no result`, () => {
    assert.equal(resultOf(reply(result, { status: 502, ok: false })).status, 502);
    assert.equal(resultOf(reply(result)).type, 'error');
  });
}

for (const text of ['', 'null', '[]', '"text"', 'no JSON', '{}', '{"type":1}']) {
  test(`a reply ${JSON.stringify(text)} is an error`, () => {
    const result = resultOf(reply(text, { status: 503, ok: false }));
    assert.equal(result.type, 'error');
    assert.equal(result.status, 503);
    assert.equal(result.error.message, '');
  });
}

test('a message without an envelope is the message of the error', () => {
  const result = resultOf(reply({ message: 'Forbidden' }, { status: 403, ok: false }));
  assert.deepEqual(result, { type: 'error', status: 403, error: { message: 'Forbidden' } });
});

test('an action that answers with nothing has succeeded', () => {
  assert.deepEqual(resultOf(reply('', { status: 204, type: '' })), { type: 'success', status: 204 });
  assert.equal(resultOf(reply('', { status: 204, type: '', reached: false })).type, 'error');
});
