import { Point } from '$lib/point.js';

export const transport = {
	Point: {
		encode: (value) => value instanceof Point && [value.x, value.y],
		decode: ([x, y]) => new Point(x, y)
	}
};
