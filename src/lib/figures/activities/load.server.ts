import type { Locale } from '../../core/locale.ts';
import { county } from '../../core/county.ts';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { readCatalogue } from './catalogue.ts';
import { allEditionsCube } from './cube.ts';
import type { ActivityRow } from './row.ts';
import { compareEditions, type LatestChanges } from './editions.ts';
import { makeProfile, type Profile } from './profile.ts';

let rows: Promise<ActivityRow[]> | undefined;

/** One query for all pages of a build. */
const loadRows = () => (rows ??= run(allEditionsCube, cubeParams));

/** Differences between the shown edition and the one before it. */
export async function loadLatestChanges(locale: Locale): Promise<LatestChanges | null> {
	const cube = readCatalogue(await loadRows(), locale);
	const [from, to] = cube.editions.filter(({ edition }) => edition <= county.edition).slice(-2);
	if (!from || !to) return null;
	return { from, to, found: compareEditions(cube, [from.edition, to.edition], locale) };
}

/** Ids of all activities that have a page. */
export async function loadActivityIds(): Promise<string[]> {
	const { activities } = readCatalogue(await loadRows(), 'de');
	const known = activities.filter(({ edition }) => edition <= county.edition);
	return [...new Set(known.map(({ id }) => id))];
}

/** Everything the page of one activity shows; undefined for an unknown id. */
export const loadProfile = async (id: string, locale: Locale): Promise<Profile | undefined> =>
	makeProfile(await loadRows(), id, county.edition, locale);
