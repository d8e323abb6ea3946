import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, withoutHash } from '../src/address.js';
import { bodyOf, hasFiles, isForScript } from '../src/form.js';

const HERE = 'http://localhost:8080';
const POST = { method: 'post', action: new URL(HERE + '/book?/sign'), target: '' };

for (const [name, changes, expected] of [
  ['a POST to the own origin', {}, true],
  ['a POST to the same window', { target: '_self' }, true],
  ['a search', { method: 'get' }, false],
  ['a dialog', { method: 'dialog' }, false],
  ['another window', { target: '_blank' }, false],
  ['a named frame', { target: 'side' }, false],
  ['another host', { action: new URL('http://other:8080/book') }, false],
  ['another port', { action: new URL('http://localhost:8081/book') }, false],
  ['another scheme', { action: new URL('https://localhost:8080/book') }, false],
  ['no server at all', { action: new URL('mailto:ada@example.com') }, false],
]) {
  test(`${name} is ${expected ? '' : 'not '}for the script`, () => {
    assert.equal(isForScript({ ...POST, ...changes }, HERE), expected);
  });
}

const data = (...entries) => {
  const form = new FormData();
  entries.forEach(([name, value]) => form.append(name, value));
  return form;
};
const FILE = new File(['content'], 'a b.txt');

test('fields are encoded in order, repeated ones included', () => {
  const body = bodyOf(data(['a', '1'], ['b', 'x&y'], ['a', 'ä']), 'application/x-www-form-urlencoded');
  assert.equal(String(body), 'a=1&b=x%26y&a=%C3%A4');
});

test('without multipart a file is its name', () => {
  assert.equal(String(bodyOf(data(['f', FILE]), 'application/x-www-form-urlencoded')), 'f=a+b.txt');
  assert.equal(String(bodyOf(data(['f', FILE]), 'text/plain')), 'f=a+b.txt');
});

test('line breaks are those of the browser', () => {
  const body = bodyOf(data(['a\nb', 'c\nd\re\r\nf\n']), 'application/x-www-form-urlencoded');
  assert.equal(String(body), 'a%0D%0Ab=c%0D%0Ad%0D%0Ae%0D%0Af%0D%0A');
});

test('multipart is left to the browser', () => {
  const form = data(['f', FILE]);
  assert.equal(bodyOf(form, 'multipart/form-data'), form);
});

test('an empty file field is nothing to watch', () => {
  assert.equal(hasFiles(data(['a', '1'], ['f', new File([], '')])), false);
  assert.equal(hasFiles(data(['a', '1'], ['f', FILE])), true);
});

for (const [action, address] of [
  ['/book?/sign', '/book'],
  ['/book?/sign&book=1', '/book?book=1'],
  ['/book?book=1&/sign', '/book?book=1'],
  ['/book?%2Fsign&book=1', '/book?book=1'],
  ['/book?book=a%20b&x=/y', '/book?book=a%20b&x=/y'],
  ['/book?/sign&/other', '/book?/other'],
  ['/book', '/book'],
  ['/book?/sign#there', '/book#there'],
]) {
  test(`the page of ${action} is ${address}`, () => {
    assert.equal(addressOf(new URL(HERE + action)).href, HERE + address);
  });
}

test('an address without its fragment', () => {
  assert.equal(withoutHash(HERE + '/a?b#c#d'), HERE + '/a?b');
  assert.equal(withoutHash(HERE + '/a'), HERE + '/a');
});
