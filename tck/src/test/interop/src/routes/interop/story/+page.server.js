import { error, fail, redirect } from '@sveltejs/kit';
import { Point } from '$lib/point.js';

const shared = { n: 1 };

/** The actions of StoryPage.java, in the same order. */
export const actions = {
	login: async ({ request, cookies }) => {
		const form = await request.formData();
		const email = form.get('email');
		if (!email) return fail(400, { email, missing: true });
		cookies.set('visitor', email, { path: '/' });
		return { email, by: form.get('by') };
	},
	register: async ({ request }) => {
		const email = (await request.formData()).get('email');
		return fail(409, { email, taken: new Date('2024-02-29T12:34:56.789Z'), near: new Point(3, 4) });
	},
	refuse: async () => fail(422),
	leave: async ({ cookies }) => {
		cookies.set('left', 'yes', { path: '/' });
		redirect(303, '/interop/next?from=story#there');
	},
	stay: async () => redirect(303, '/interop/story?again=1'),
	tear: async () => error(410, { message: 'The page is torn', page: 7 }),
	boom: async () => {
		throw new Error('Nobody should see this');
	},
	nothing: async () => {},
	none: async () => null,
	zero: async () => 0,
	text: async () => 'hello',
	list: async () => [1, 'two', undefined],
	values: async () => ({
		date: new Date('2024-02-29T12:34:56.789Z'),
		map: new Map([[1, 'one'], ['two', new Map([[2, 'inner']])]]),
		set: new Set(['a', new Date(0)]),
		big: 2n ** 70n,
		missing: undefined,
		none: null,
		yes: true,
		bytes: new Uint8Array([0, 127, 255]),
		url: new URL('https://example.com/a%20b?x=1#y'),
		pattern: /a+/i,
		point: new Point(1, 2)
	}),
	numbers: async () => [0.1, -0, NaN, Infinity, -Infinity, 1e21, 5e-324, 9007199254740991],
	nested: async () => ({ a: { b: [{ c: [[], {}] }] }, one: shared, two: shared, list: [shared] }),
	odd: async () => ({ html: '</script><!-- & "\'', control: '\0\n\u2028', lone: '\ud800', astral: '😀', '': 1, 'a b': 2 }),
	upload: async ({ request }) => {
		const file = (await request.formData()).get('file');
		return { name: file.name, type: file.type, size: file.size, text: await file.text() };
	}
};
