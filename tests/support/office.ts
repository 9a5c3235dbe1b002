import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const german = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item></oor:items>`;

/** The pages of a file as a German LibreOffice prints them; undefined where no program on this machine opens it. */
export async function printedByOffice(
	name: string,
	bytes: Uint8Array
): Promise<string[] | undefined> {
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
		writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), german);
		writeFileSync(join(folder, name), bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)];
		spawnSync('soffice', [profile, ...to], { timeout: 120_000 });
		const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
		return existsSync(pdf) ? await pagesOf(readFileSync(pdf)) : undefined;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
	const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const texts: string[] = [];
	for (let number = 1; number <= file.numPages; number++) {
		const { items } = await (await file.getPage(number)).getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
	}
	return texts;
}
