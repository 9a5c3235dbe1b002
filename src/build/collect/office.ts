import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

const head = (type: string, name: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">`;
const [library, script] = [
	'http://openoffice.org/2000/library',
	'http://openoffice.org/2000/script'
];

/** Opens a workbook in LibreOffice, types into cells as a person would, and saves it under a name. */
export function typeInto(from: string, to: string, cells: Readonly<Record<string, string>>): void {
	const profile = join(to, '..', 'office-profile');
	const folder = join(profile, 'user', 'basic', 'Standard');
	// A new profile gets libraries of its own at the first start, and they would replace ours.
	office(profile, '--terminate_after_init');
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, '..', 'script.xlc'),
		`${head('library:libraries', 'libraries')}<library:libraries xmlns:library="${library}" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`
	);
	writeFileSync(
		join(folder, 'script.xlb'),
		`${head('library:library', 'library')}<library:library xmlns:library="${library}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fill"/></library:library>`
	);
	writeFileSync(
		join(folder, 'Fill.xba'),
		`${head('script:module', 'module')}<script:module xmlns:script="${script}" script:name="Fill" script:language="StarBasic">${escape(macro(from, to, cells))}</script:module>`
	);
	office(profile, 'macro:///Standard.Fill.Run');
}

function office(profile: string, argument: string): void {
	const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
	const args = [user, '--headless', '--norestore', argument];
	const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 });
	if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
}

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Typing goes through the dispatcher, which respects protection; the cell's own interface would not. */
function macro(from: string, to: string, cells: Readonly<Record<string, string>>): string {
	const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const typed = Object.entries(cells).map(([place, text]) => {
		const [sheet = '', cell = ''] = place.split('!');
		return `Enter doc, ${quote(sheet)}, ${quote(cell)}, ${quote(text)}`;
	});
	return `Sub Run
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = False
doc = StarDesktop.loadComponentFromURL(${quote(pathToFileURL(from).href)}, "_blank", 0, hidden())
${typed.join('\n')}
Dim kind(0) As New com.sun.star.beans.PropertyValue
kind(0).Name = "FilterName"
kind(0).Value = "Calc MS Excel 2007 XML"
doc.storeToURL ${quote(pathToFileURL(to).href)}, kind()
doc.close True
StarDesktop.terminate
End Sub
Sub Enter(doc, sheet, place, text)
Dim value(0) As New com.sun.star.beans.PropertyValue
doc.CurrentController.setActiveSheet doc.Sheets.getByName(sheet)
doc.CurrentController.select doc.Sheets.getByName(sheet).getCellRangeByName(place)
value(0).Name = "StringName"
value(0).Value = text
createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch doc.CurrentController.Frame, ".uno:EnterString", "", 0, value()
End Sub`;
}
