import { uneval } from 'devalue';
import { Point } from './point.js';

/** A value as JavaScript that makes it, so that types, holes and repeats can be seen. */
export const shown = (value) =>
	uneval(value, (part) => (part instanceof Point ? `new Point(${part.x},${part.y})` : undefined));
