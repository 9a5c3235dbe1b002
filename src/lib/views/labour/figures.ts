import { economy } from '../../figures/labour/economy.ts';
import { employment } from '../../figures/labour/employment.ts';
import { populationAge } from '../../figures/labour/population-age.ts';
import { populationPyramid } from '../../figures/labour/population-pyramid.ts';
import { unemployedGroups } from '../../figures/labour/unemployed-groups.ts';
import { unemployment } from '../../figures/labour/unemployment.ts';
import { filtered, plain } from '../registered.ts';
import { isEmployees, isGroup, isMeasure, labourSpecs } from './filters.ts';

const path = '/arbeitsmarkt/';
const { group, employees, measure } = labourSpecs;

/** Figures of the labour-market view. */
export const figures = [
	filtered(
		unemployment,
		path,
		() => ({ group }),
		(values) => ({ group: isGroup(values.group) ? values.group : 'all' })
	),
	plain(unemployedGroups, path),
	filtered(
		employment,
		path,
		() => ({ employees }),
		(values) => ({ group: isEmployees(values.employees) ? values.employees : 'all' })
	),
	plain(populationPyramid, path),
	plain(populationAge, path),
	filtered(
		economy,
		path,
		() => ({ measure }),
		(values) => ({ measure: isMeasure(values.measure) ? values.measure : 'gdp' })
	)
];
