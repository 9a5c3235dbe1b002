import { capital } from '../../core/capital.ts';
import type { Direction, Judgement } from './cube.ts';
import type { TargetPart, TargetStatus } from './status.ts';

/** Words on targets and what can be said about them. */
export const targetWords = {
	de: {
		statuses: {
			reached: 'erreicht',
			'on-course': 'auf Kurs',
			'off-course': 'nicht auf Kurs',
			'not-assessable': 'nicht bewertbar'
		} satisfies Record<TargetStatus, string>,
		directions: {
			'at-least': (value: string) => `mindestens ${value}`,
			'at-most': (value: string) => `höchstens ${value}`,
			exactly: (value: string) => `genau ${value}`
		} satisfies Record<Direction, (value: string) => string>,
		parts: {
			target: 'der Zielwert',
			current: 'der aktuelle Wert',
			'current-period': 'sein Zeitpunkt',
			date: 'der Zieltermin',
			baseline: 'der Ausgangswert',
			'baseline-period': 'der Zeitpunkt des Ausgangswerts'
		} satisfies Record<TargetPart, string>,
		missing: (parts: string, one: boolean) => `Es ${one ? 'fehlt' : 'fehlen'} ${parts}.`,
		undecided: {
			line: 'Seit dem Ausgangswert gibt es keinen neueren Wert.',
			'at-date': 'Der Termin steht noch aus.',
			'each-year': 'Das Jahr ist noch nicht um.'
		} satisfies Record<Judgement, string>,
		notSet: 'nicht festgelegt',
		eachYear: 'jedes Jahr, Ende nicht festgelegt',
		rules: {
			line: (goal: string, date: string) =>
				`Erreicht bei: ${goal}. ${date === '' ? 'Ohne Termin lässt sich der Weg dorthin nicht bewerten.' : `Bis dahin zählt der gerade Weg vom Ausgangswert zum Termin (${date}).`}`,
			'at-date': (goal: string, date: string) =>
				`Erreicht bei: ${goal}. ${date === '' ? 'Ein Termin ist nicht festgelegt.' : `Bewertet wird zum Termin (${date}), nicht vorher.`}`,
			'each-year': (goal: string) =>
				`Erreicht bei: ${goal}. Jedes Jahr zählt für sich; liegt nach seinem Ende weniger vor, ist das Ziel verfehlt.`
		} satisfies Record<Judgement, (goal: string, date: string) => string>,
		reached: (current: string, period: string) => `${current}${period}.`,
		onCourse: (current: string, period: string, expected: string) =>
			`${current}${period}; auf geradem Weg zum Ziel wären es ${expected}.`,
		offCourse: (current: string, period: string, expected: string) =>
			`${current}${period}; auf geradem Weg zum Ziel wären es ${expected}.`,
		missed: (current: string, period: string) => `${current}${period}; der Termin ist vorbei.`,
		missedYear: (current: string, period: string) => `${current}${period}; das Jahr ist vorbei.`,
		at: (period: string) => ` (${period})`,
		headline: (targets: number, count: string) =>
			targets === 0
				? 'Kein Ziel ist mit einer Zahl belegt'
				: targets === 1
					? 'Ein Ziel ist mit einer Zahl belegt'
					: `${count} Ziele sind mit einer Zahl belegt`,
		tally: (counts: string) => `Davon: ${counts}.`,
		tallyAll: (status: string) => `Stand aller Ziele: ${status}.`,
		tallyOne: (status: string) => `Sein Stand: ${status}.`,
		caption: 'Ziele mit Zahl, Ausgangswert, Stand und Termin',
		rows: { baseline: 'Ausgangswert', current: 'Aktueller Wert' },
		part: 'Angabe',
		aim: 'Zielwert',
		goal: (value: string) => `Ziel: ${value}`,
		progress: (indicator: string) => `Weg zum Ziel: ${indicator}`
	},
	en: {
		statuses: {
			reached: 'reached',
			'on-course': 'on course',
			'off-course': 'off course',
			'not-assessable': 'cannot be assessed'
		},
		directions: {
			'at-least': (value: string) => `at least ${value}`,
			'at-most': (value: string) => `at most ${value}`,
			exactly: (value: string) => `exactly ${value}`
		},
		parts: {
			target: 'the target value',
			current: 'the current value',
			'current-period': 'its date',
			date: 'the target date',
			baseline: 'the baseline',
			'baseline-period': 'the date of the baseline'
		},
		missing: (parts: string, one: boolean) => `${capital(parts)} ${one ? 'is' : 'are'} missing.`,
		undecided: {
			line: 'There is no value newer than the baseline.',
			'at-date': 'The target date is still to come.',
			'each-year': 'The year is not over yet.'
		},
		notSet: 'not set',
		eachYear: 'every year, no end set',
		rules: {
			line: (goal: string, date: string) =>
				`Counts as reached: ${goal}. ${date === '' ? 'Without a date the way there cannot be judged.' : `Until then the straight line from the baseline to the date (${date}) counts.`}`,
			'at-date': (goal: string, date: string) =>
				`Counts as reached: ${goal}. ${date === '' ? 'No date is set.' : `It is judged on its date (${date}), not before.`}`,
			'each-year': (goal: string) =>
				`Counts as reached: ${goal}. Each year counts on its own; if the year ends with less, the target is missed.`
		},
		reached: (current: string, period: string) => `${current}${period}.`,
		onCourse: (current: string, period: string, expected: string) =>
			`${current}${period}; on a straight line to the target it would be ${expected}.`,
		offCourse: (current: string, period: string, expected: string) =>
			`${current}${period}; on a straight line to the target it would be ${expected}.`,
		missed: (current: string, period: string) => `${current}${period}; the target date has passed.`,
		missedYear: (current: string, period: string) => `${current}${period}; the year is over.`,
		at: (period: string) => ` (${period})`,
		headline: (targets: number, count: string) =>
			targets === 0
				? 'No target comes with a number'
				: targets === 1
					? 'One target comes with a number'
					: `${count} targets come with a number`,
		tally: (counts: string) => `Of these: ${counts}.`,
		tallyAll: (status: string) => `Status of all targets: ${status}.`,
		tallyOne: (status: string) => `Its status: ${status}.`,
		caption: 'Targets with number, baseline, current value and date',
		rows: { baseline: 'Baseline', current: 'Current value' },
		part: 'Part',
		aim: 'Target value',
		goal: (value: string) => `Target: ${value}`,
		progress: (indicator: string) => `Way to the target: ${indicator}`
	}
};
