import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepEdition } from './keep.ts';

const [first, second] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
let root: string;
let build: string;
let archive: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'editions-'));
	build = join(root, 'build');
	archive = join(root, 'editions');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
};
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const filesIn = (folder: string) =>
	globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();

const page = (up: string, text: string, script: string) =>
	`<link href="${up}/_app/immutable/assets/a.css" rel="stylesheet"><h1 class="a"><!--[-->${text.replace(' ', ' &amp; ')}<!--]--></h1>
	<script defer="" src="../../embed-frame.js"></script>
	<script>import("${up}/_app/immutable/entry/${script}.js")</script>`;

interface Made {
	edition: string;
	value: string;
	figures?: string[];
	script?: string;
}

/** A small build as Vite leaves it: each page says the value and loads one script. */
function makeBuild({ edition, value, figures = ['rate'], script = 'start1' }: Made) {
	rmSync(build, { recursive: true, force: true });
	const files: Record<string, string> = {
		'data/manifest.json': JSON.stringify({ edition, date: '2026-11-22' }),
		'data/rate.csv': value,
		'data/report.json': `${Math.random()}`,
		'embed.js': 'embed',
		'embed-frame.js': 'frame',
		'embed-start.js': 'start',
		'favicon.svg': 'icon',
		'index.html': 'overview',
		'_app/immutable/assets/a.css': 'src:url(./font.woff2)',
		'_app/immutable/assets/font.woff2': 'font',
		[`_app/immutable/entry/${script}.js`]: `import"../chunks/now.js";()=>import("../chunks/later.js")`,
		'_app/immutable/chunks/now.js': 'now',
		'_app/immutable/chunks/later.js': 'later',
		'_app/immutable/chunks/engine.js': 'engine'
	};
	for (const id of figures)
		for (const prefix of ['', 'en/']) {
			files[`${edition}/${prefix}embed/${id}/index.html`] = page(
				prefix ? '../../../..' : '../../..',
				`${id} ${value}`,
				script
			);
			files[`${edition}/${prefix}embed/${id}/index.html.br`] = `packed ${value} ${script}`;
			files[`${edition}/${prefix}oembed/${id}.json`] = `{"title":"${prefix}${id}"}`;
			files[`${prefix}figures/${id}.svg`] = `<svg>${value}</svg>`;
		}
	for (const [path, text] of Object.entries(files)) write(join(build, path), text);
}

const keep = (today = '2026-11-25') => keepEdition(build, archive, today);

describe('the first build of an edition', () => {
	it('is kept with all its pages need and published below e/', () => {
		makeBuild({ edition: first, value: '5,4' });
		expect(keep().editions).toEqual([
			{
				edition: first,
				date: '2026-11-22',
				kept: '2026-11-25',
				figures: [{ id: 'rate', title: { de: 'rate & 5,4', en: 'rate & 5,4' } }]
			}
		]);
		expect(filesIn(archive)).toEqual([
			'_app/immutable/assets/a.css',
			'_app/immutable/assets/font.woff2',
			'_app/immutable/chunks/later.js',
			'_app/immutable/chunks/now.js',
			'_app/immutable/entry/start1.js',
			'aaaaaaaaaaaa/SHA256SUMS',
			'aaaaaaaaaaaa/data/manifest.json',
			'aaaaaaaaaaaa/data/rate.csv',
			'aaaaaaaaaaaa/edition.json',
			'aaaaaaaaaaaa/embed-frame.js',
			'aaaaaaaaaaaa/embed-start.js',
			'aaaaaaaaaaaa/embed.js',
			'aaaaaaaaaaaa/embed/rate/index.html',
			'aaaaaaaaaaaa/embed/rate/index.html.br',
			'aaaaaaaaaaaa/en/embed/rate/index.html',
			'aaaaaaaaaaaa/en/embed/rate/index.html.br',
			'aaaaaaaaaaaa/en/figures/rate.svg',
			'aaaaaaaaaaaa/en/oembed/rate.json',
			'aaaaaaaaaaaa/figures/rate.svg',
			'aaaaaaaaaaaa/oembed/rate.json',
			'favicon.svg'
		]);
		expect(filesIn(join(build, 'e'))).toEqual(filesIn(archive));
		// Frozen pages have no second address.
		expect(filesIn(build)).not.toContain(`${first}/embed/rate/index.html`);
	});

	it('has checksums that sha256sum understands', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		const lines = read(archive, first, 'SHA256SUMS').trim().split('\n');
		expect(lines).toContain(
			'ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de  ../_app/immutable/chunks/now.js'
		);
		expect(lines.filter((line) => !/^[0-9a-f]{64} {2}\S+$/.test(line))).toEqual([]);
		expect(lines).toHaveLength(20);
	});
});

describe('the same edition built again', () => {
	it('adds nothing and changes nothing', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		const before = read(archive, first, 'SHA256SUMS');
		makeBuild({ edition: first, value: '5,4' });
		expect(keep('2027-01-01')).toMatchObject({ added: [], different: [] });
		expect(read(archive, first, 'SHA256SUMS')).toBe(before);
		expect(filesIn(join(build, 'e'))).toEqual(filesIn(archive));
	});

	it('keeps the first bytes when the code has changed, and says which differ', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		const before = read(build, 'e', first, 'embed/rate/index.html');
		makeBuild({ edition: first, value: '5,4', script: 'start2' });
		expect(keep().different).toEqual(['embed/rate/index.html', 'en/embed/rate/index.html']);
		expect(read(build, 'e', first, 'embed/rate/index.html')).toBe(before);
		expect(read(build, 'e', first, 'embed/rate/index.html.br')).toBe('packed 5,4 start1');
		expect(filesIn(archive)).not.toContain('_app/immutable/entry/start2.js');
	});

	it('takes in a figure that is new, with the scripts it needs', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		makeBuild({ edition: first, value: '5,4', figures: ['gap', 'rate'], script: 'start2' });
		const { added, editions } = keep('2027-01-01');
		expect(added).toEqual([
			'embed/gap/index.html',
			'en/embed/gap/index.html',
			'en/oembed/gap.json',
			'oembed/gap.json',
			'figures/gap.svg',
			'en/figures/gap.svg'
		]);
		expect(filesIn(join(build, 'e'))).toContain('_app/immutable/entry/start2.js');
		expect(read(build, 'e', first, 'embed/rate/index.html')).toContain('start1');
		expect(editions[0]).toMatchObject({
			kept: '2026-11-25',
			figures: [{ id: 'gap' }, { id: 'rate' }]
		});
	});
});

describe('a build from new data', () => {
	it('stands beside the old edition, which does not change by a byte', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		cpSync(join(build, 'e'), join(root, 'before'), { recursive: true });
		makeBuild({ edition: second, value: '5,6' });
		const { editions } = keep('2027-11-25');
		expect(editions.map(({ edition }) => edition)).toEqual([second, first]);
		for (const path of filesIn(join(root, 'before')))
			expect(read(build, 'e', path), path).toBe(read(root, 'before', path));
		expect(read(build, 'e', second, 'embed/rate/index.html')).toContain('rate &amp; 5,6');
		expect(read(build, 'e', second, 'figures/rate.svg')).toBe('<svg>5,6</svg>');
		expect(read(build, 'e', second, 'SHA256SUMS')).toContain('../_app/immutable/chunks/now.js');
	});

	it('can be restored from the published folder', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		rmSync(archive, { recursive: true });
		cpSync(join(build, 'e'), archive, { recursive: true });
		makeBuild({ edition: second, value: '5,6' });
		expect(keep().editions).toHaveLength(2);
	});

	it('never takes a script whose name stands for other content', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		makeBuild({ edition: second, value: '5,6' });
		write(join(build, '_app/immutable/chunks/now.js'), 'other');
		expect(() => keep()).toThrow(/now\.js has other content than the kept file of the same name/);
	});
});

describe('a kept edition that is damaged', () => {
	it('stops the build with every file and the way out', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		write(join(archive, first, 'figures/rate.svg'), '<svg>5,5</svg>');
		rmSync(join(archive, '_app/immutable/chunks/now.js'));
		makeBuild({ edition: second, value: '5,6' });
		expect(() => keep()).toThrow(
			[
				`Kept editions in ${archive} are damaged; nothing was kept or published:`,
				'  aaaaaaaaaaaa/../_app/immutable/chunks/now.js is missing',
				'  aaaaaaaaaaaa/figures/rate.svg has changed',
				'Copy these files back from the folder e/ of the published site or from a backup.',
				'If an edition is lost for good, delete its folder: its frozen figures then stop working.'
			].join('\n')
		);
		expect(filesIn(build).filter((path) => path.startsWith('e/'))).toEqual([]);
	});

	it('is noticed by its list too', () => {
		makeBuild({ edition: first, value: '5,4' });
		keep();
		makeBuild({ edition: second, value: '5,6' });
		const list = join(archive, first, 'SHA256SUMS');
		write(list, `oops\n${read(list)}`);
		expect(() => keep()).toThrow('aaaaaaaaaaaa/SHA256SUMS:1 is no checksum with a path');
		rmSync(list);
		expect(() => keep()).toThrow('aaaaaaaaaaaa/SHA256SUMS is missing');
	});
});

describe('without a build', () => {
	it('says what to run', () => {
		expect(() => keep()).toThrow(/manifest\.json is missing: run "npm run build"/);
	});
});
