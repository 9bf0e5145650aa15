/**
 * The route table: everything that travels, written once.
 *
 * The server validates from it and serves `/openapi.json` from it; the client takes paths, types and the checking of
 * answers from it.
 *
 * @module
 */
import * as z from 'zod/mini';

import { Capabilities, Health } from './capabilities.ts';
import {
  CouncilList,
  CouncilQuery,
  Council,
  PlaceList,
  PlaceQuery,
  ProfessionList,
  SpecialityList,
  SpecialityQuery,
} from './lists.ts';
import { Id } from './primitives.ts';
import type { ProblemCode } from './problem.ts';
import { Professional } from './professional.ts';
import { ProfessionalPage, ProfessionalQuery, SuggestionList, SuggestionQuery } from './search.ts';

/** One operation. `path` writes its parameters as `{id}`, as OpenAPI does. */
export interface Route {
  readonly method: 'GET';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly answer: z.ZodMiniType;
  readonly problems: readonly ProblemCode[];
  /** Who may call. Everything so far is open to all, within the rate limit. */
  readonly access: 'public';
  /** Seconds that a shared cache may keep the answer; 0 means it must ask again. */
  readonly maxAge: number;
}

const anyTime = ['rate-limited', 'timeout', 'unavailable', 'internal'] as const;

export const routes = {
  searchProfessionals: {
    method: 'GET',
    path: '/v1/professionals',
    summary: 'Find professionals by name, number or filters',
    tag: 'Professionals',
    query: ProfessionalQuery,
    answer: ProfessionalPage,
    problems: [
      'invalid-input',
      'query-too-short',
      'query-too-long',
      'cursor-invalid',
      'cursor-expired',
      'too-many-pages',
      ...anyTime,
    ],
    access: 'public',
    maxAge: 0,
  },
  suggestProfessionals: {
    method: 'GET',
    path: '/v1/professionals/suggestions',
    summary: 'Complete what is being typed',
    tag: 'Professionals',
    query: SuggestionQuery,
    answer: SuggestionList,
    problems: ['invalid-input', 'query-too-long', ...anyTime],
    access: 'public',
    maxAge: 60,
  },
  getProfessional: {
    method: 'GET',
    path: '/v1/professionals/{id}',
    summary: 'Read one professional',
    tag: 'Professionals',
    params: z.object({ id: Id }),
    answer: Professional,
    problems: ['invalid-input', 'not-found', ...anyTime],
    access: 'public',
    maxAge: 0,
  },
  listCouncils: {
    method: 'GET',
    path: '/v1/councils',
    summary: 'List councils, current and historic',
    tag: 'Lists',
    query: CouncilQuery,
    answer: CouncilList,
    problems: ['invalid-input', ...anyTime],
    access: 'public',
    maxAge: 3600,
  },
  getCouncil: {
    method: 'GET',
    path: '/v1/councils/{code}',
    summary: 'Read one council',
    tag: 'Lists',
    params: z.object({ code: Id }),
    answer: Council,
    problems: ['invalid-input', 'not-found', ...anyTime],
    access: 'public',
    maxAge: 3600,
  },
  listProfessions: {
    method: 'GET',
    path: '/v1/professions',
    summary: 'List professions',
    tag: 'Lists',
    answer: ProfessionList,
    problems: [...anyTime],
    access: 'public',
    maxAge: 3600,
  },
  listSpecialities: {
    method: 'GET',
    path: '/v1/specialities',
    summary: 'List specialities',
    tag: 'Lists',
    query: SpecialityQuery,
    answer: SpecialityList,
    problems: ['invalid-input', ...anyTime],
    access: 'public',
    maxAge: 3600,
  },
  listPlaces: {
    method: 'GET',
    path: '/v1/places',
    summary: 'List states and health districts',
    tag: 'Lists',
    query: PlaceQuery,
    answer: PlaceList,
    problems: ['invalid-input', ...anyTime],
    access: 'public',
    maxAge: 3600,
  },
  getCapabilities: {
    method: 'GET',
    path: '/v1/capabilities',
    summary: 'Tell what this register can do',
    tag: 'Service',
    answer: Capabilities,
    problems: [...anyTime],
    access: 'public',
    maxAge: 60,
  },
  getHealth: {
    method: 'GET',
    path: '/health',
    summary: 'Tell whether the service stands',
    tag: 'Service',
    answer: Health,
    problems: ['internal'],
    access: 'public',
    maxAge: 0,
  },
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;

type Field<Name extends RouteName, Key extends string> =
  Routes[Name] extends Record<Key, infer Schema extends z.ZodMiniType> ? z.input<Schema> : undefined;

/** What a route takes in its path. `undefined` when it takes nothing. */
export type RouteParams<Name extends RouteName> = Field<Name, 'params'>;
/** What a route takes after the question mark. `undefined` when it takes nothing. */
export type RouteQuery<Name extends RouteName> = Field<Name, 'query'>;
/** What a route answers. */
export type RouteAnswer<Name extends RouteName> = z.output<Routes[Name]['answer']>;
