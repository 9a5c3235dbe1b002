import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { bytesOf, useGateway } from './gateway.fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

const served = useGateway();
const { published } = served;

/** A request, and what the answer must say. */
interface Hostile {
	name: string;
	body: string | Uint8Array;
	status: number;
	field?: string;
}

const part = {
	...{ level: 'district', within: '06', sex: 'total', age: 'total' },
	...{ indicator: 'gdp', beside: ['06'] }
};
const texts = [
	"'; DROP TABLE observations; --",
	"06' OR '1'='1",
	"06'/**/UNION/**/SELECT/**/*/**/FROM/**/regions--",
	"$$; COPY observations TO '/tmp/x'; $$",
	"06; ATTACH '/etc/passwd' AS x",
	"read_csv('/etc/passwd')",
	'../../etc/passwd',
	'06\u0000',
	'06\n',
	'\u202e06',
	'０６',
	'%27%20OR%201=1',
	'{{7*7}}',
	'${7*7}',
	'<script>alert(1)</script>',
	'\ud800',
	'x'.repeat(4_000),
	' ',
	'06,06436',
	'?',
	'$1',
	'\\',
	'"',
	'--',
	'/*'
];
const others: unknown[] = [
	null,
	true,
	6,
	1e308,
	[],
	{},
	[['06']],
	{ $ne: '' },
	{ toString: 1 },
	[null]
];

/** Each field of a part with each text and each thing that is no text. */
const inFields: Hostile[] = Object.keys(part).flatMap((field) =>
	[...texts, ...others].flatMap((value) => {
		const wrong = field === 'beside' && Array.isArray(value) ? [{}] : value;
		if (field === 'beside' && typeof value !== 'string')
			return [
				{
					name: 'compare-part',
					field: Array.isArray(wrong) ? 'beside.0' : 'beside',
					status: 400,
					body: JSON.stringify({ ...part, beside: wrong })
				}
			];
		const held = field === 'beside' ? ['06', value] : value;
		return [
			{
				...{ name: 'compare-part', status: 400, field: field === 'beside' ? 'beside.1' : field },
				body: JSON.stringify({ ...part, [field]: held })
			}
		];
	})
);

/** Parameters nobody asked for, and those that are left out. */
const shapes: Hostile[] = [
	...[
		'sql',
		'query',
		'limit',
		'order',
		'tables',
		'$where',
		'constructor',
		'__proto__',
		'toString'
	].map((field) => ({
		...{ name: 'compare-part', status: 400, field },
		body: `${JSON.stringify(part).slice(0, -1)},"${field}":"SELECT 1"}`
	})),
	...Object.keys(part).map((field) => ({
		...{ name: 'compare-part', status: 400, field },
		body: JSON.stringify({ ...part, [field]: undefined })
	})),
	...['[]', 'null', '1', '"SELECT 1"', 'true', '[{}]'].map((body) => ({
		...{ name: 'compare-part', status: 400, field: '', body }
	})),
	...[
		'{',
		'',
		'SELECT 1',
		'{"level":}',
		"{'level':'x'}",
		'undefined',
		'['.repeat(8_000),
		'NaN'
	].map((body) => ({ ...{ name: 'compare-part', status: 400, field: '', body } })),
	{ name: 'compare-part', status: 400, field: '', body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) },
	{
		name: 'compare-part',
		status: 413,
		body: JSON.stringify({ ...part, indicator: 'x'.repeat(20_000) })
	},
	{ name: 'observed', status: 413, body: '{'.padEnd(2_000_000, ' ') },
	...[[], Array(51).fill('gdp'), ['gdp', 'GDP'], ['gdp', "x' --"]].map((indicators, index) => ({
		...{ name: 'observed', status: 400, field: index < 2 ? 'indicators' : 'indicators.1' },
		body: JSON.stringify({ indicators, regions: ['06'] })
	})),
	{
		name: 'observed',
		status: 400,
		field: 'regions',
		body: JSON.stringify({ indicators: ['gdp'], regions: Array(501).fill('06') })
	}
];

const names: Hostile[] = [
	...[
		'nothing',
		'compare-part;DROP',
		'..%2f..%2fetc%2fpasswd',
		'__proto__',
		'constructor',
		'%00',
		'compare-part/x'
	],
	...['COMPARE-PART', 'compare-part%27', 'has', 'get', 'x'.repeat(3_000)]
].map((name) => ({ name, status: 404, body: '{}' }));

/** A fault at each place of good parameters: cut there, with one quote more, and with a sign that JSON forbids. */
function spoiled(): Hostile[] {
	const text = JSON.stringify(part);
	return Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)] as const).flatMap(
		([start, end]) =>
			[start, `${start}"${end}`, `${start}\u0001${end}`].map((body) => ({
				...{ name: 'compare-part', status: 400, field: '', body }
			}))
	);
}

const all = [...inFields, ...shapes, ...names, ...spoiled()];
const different = new Set(all.map(({ name, body }) => `${name} ${String(body)}`));

it('refuses 500 hostile requests, names the field and executes nothing', async () => {
	expect(different.size).toBeGreaterThanOrEqual(500);
	const before = ['observations.parquet', 'manifest.json'].map((f) =>
		bytesOf(`${published.folder}/${f}`)
	);
	for (const { name, body, status, field } of all) {
		const answer = await served.gateway.ask(name, '', { body: body as BodyInit });
		const said = (await answer.json()) as { error: { field?: string; code: string } };
		const shown = `${name} ${String(body).slice(0, 300)}`;
		expect(answer.status, shown).toBe(status);
		if (field !== undefined) expect(said.error.field, shown).toBe(field);
	}
	expect(served.gateway.asked).toEqual([]);
	expect(served.gateway.log).toEqual([]);
	const after = ['observations.parquet', 'manifest.json'].map((f) =>
		bytesOf(`${published.folder}/${f}`)
	);
	expect(after).toEqual(before);
	const answer = await served.gateway.ask('compare-part', {
		...part,
		indicator: 'svb_workplace_total'
	});
	expect(answer.status).toBe(200);
	expect(((await answer.json()) as { rows: unknown[] }).rows.length).toBeGreaterThan(100);
});

it.each(['PUT', 'DELETE', 'PATCH'])('refuses the method %s', async (method) => {
	const answer = await served.gateway.ask('compare-regions', '', { method, body: '{}' });
	expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
});

it.each([
	['parameters=SELECT+1', ''],
	['parameters=%E0%A4%A', ''],
	['parameters=%7B%22level%22%3A%22x%22%7D', 'level'],
	['level=district', 'level']
])('refuses in an address, too, what does not fit: %s', async (search, field) => {
	const before = served.gateway.asked.length;
	const answer = await fetch(`${served.gateway.url}/q/compare-part?${search}`);
	const { error } = (await answer.json()) as { error: { field: string } };
	expect([answer.status, error.field]).toEqual([400, field]);
	expect(served.gateway.asked.length).toBe(before);
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])(
	'refuses the content type "%s"',
	async (type) => {
		const answer = await served.gateway.ask('compare-regions', '{}', {
			headers: { 'content-type': type }
		});
		expect(answer.status).toBe(415);
	}
);

const json = 'content-type: application/json\r\n';
it.each([
	['no request at all', 'GARBAGE\r\n\r\n'],
	[
		'two lengths',
		`POST /q/observed HTTP/1.1\r\nhost: x\r\n${json}content-length: 2\r\ncontent-length: 7\r\n\r\n{}`
	],
	[
		'a length and chunks',
		`POST /q/observed HTTP/1.1\r\nhost: x\r\n${json}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`
	],
	[
		'headers without end',
		`POST /q/observed HTTP/1.1\r\nhost: x\r\n${`a: ${'b'.repeat(900)}\r\n`.repeat(40)}`
	],
	['no host', `POST /q/observed HTTP/1.1\r\n${json}content-length: 2\r\n\r\n{}`],
	['a line break in the address', `GET /q/\nobserved HTTP/1.1\r\nhost: x\r\n\r\n`]
])('refuses raw bytes: %s', async (_, bytes) => {
	const said = await raw(bytes);
	expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
});

it('lives on after half a body', async () => {
	const cut = `POST /q/observed HTTP/1.1\r\nhost: x\r\n${json}content-length: 100\r\n\r\n{"indic`;
	await new Promise<void>((resolve) => {
		const socket = connect(served.gateway.port, '127.0.0.1', () =>
			socket.write(cut, () => socket.destroy())
		);
		socket.on('close', () => resolve());
	});
	expect((await fetch(`${served.gateway.url}/health`)).status).toBe(200);
	expect(served.gateway.log).toEqual([]);
});

function raw(bytes: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const socket = connect(served.gateway.port, '127.0.0.1', () => socket.write(bytes));
		socket.on('data', (data) => (said += data.toString()));
		socket.on('close', () => resolve(said));
		socket.on('error', (error) => (said === '' ? reject(error) : undefined));
	});
}
