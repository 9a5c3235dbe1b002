import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sh } from './steps.ts';

const folder = 'data/legal-domains';

/** Does the recipe of the README for a dataset; gives what it promises and does not keep. */
export function doDatasetRecipe(dir: string): string[] {
	const readme = readFileSync(join(dir, 'README.md'), 'utf8');
	const section = readme.split('\n## Add a dataset')[1]?.split('\n## ')[0] ?? '';
	const block = (language: string) =>
		new RegExp(`^ {3}\`\`\`${language}\n([^]*?)^ {3}\`\`\``, 'm')
			.exec(section)?.[1]
			?.replaceAll(/^ {3}/gm, '') ?? '';
	sh(dir, /`(cp -r [^`]+)`/.exec(section)?.[1] ?? 'false');
	describe(dir, JSON.parse(`{${block('json')}}`));
	writeFileSync(join(dir, folder, 'data.csv'), block('csv'));
	const clean = runData(dir);
	const promised = /says `([^`]+)`/.exec(section)?.[1] ?? 'nothing';
	appendFileSync(
		join(dir, folder, 'data.csv'),
		'SGB VIII,Kinder- und Jugendhilfe, Tagespflege,Youth welfare\nSGB XII,Sozialhilfe,\n'
	);
	const broken = runData(dir);
	writeFileSync(join(dir, folder, 'data.csv'), block('csv'));
	const faults = section.split('\n').filter((line) => line.startsWith('   error    '));
	return [
		...(clean.includes(promised) ? [] : [promised]),
		...faults.filter((fault) => !broken.includes(fault.trim())),
		...(faults.length === 2 ? [] : ['two faults']),
		...(broken.includes('Nothing was written') ? [] : ['nothing is written'])
	];
}

function describe(dir: string, schema: object): void {
	const path = join(dir, folder, 'datapackage.json');
	const pkg = JSON.parse(readFileSync(path, 'utf8'));
	const [resource] = pkg.resources;
	pkg.name = resource.name = 'legal-domains';
	pkg.kreismonitor.group = 'vocabulary';
	const { $schema } = resource.schema;
	resource.schema = { $schema, ...schema };
	writeFileSync(path, JSON.stringify(pkg, null, '\t'));
}

function runData(dir: string): string {
	const { stdout, stderr } = spawnSync(process.execPath, ['src/build/main.ts'], {
		...{ cwd: dir, encoding: 'utf8' }
	});
	return stdout + stderr;
}
