// Reads results, one a line, as a client does, and prints those whose data devalue itself writes in another way.
import { parse, stringify } from 'devalue';
import { readFileSync } from 'node:fs';

class Point {
	constructor(payload) {
		this.payload = payload;
	}
}

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean);
for (const line of lines) {
	const { data } = JSON.parse(line);
	let again;
	try {
		const value = parse(data, { Point: (payload) => new Point(payload) });
		again = stringify(value, { Point: (thing) => thing instanceof Point && thing.payload });
	} catch (e) {
		again = String(e);
	}
	if (again !== data) {
		console.log(JSON.stringify({ ours: data, theirs: again }));
	}
}
console.log(`compared ${lines.length}`);
