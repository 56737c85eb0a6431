import * as v from 'valibot';

/** 26 characters of base32 in lower case: 130 random bits, safe in a URL and as a file name. */
const idPattern = /^[a-z2-7]{26}$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The property exists only for the compiler: it keeps a note's id from being passed as a panelist's. */
export type Branded<Name extends string> = string & { readonly __id: Name };

export type InterviewId = Branded<'interview'>;
export type PanelistId = Branded<'panelist'>;
export type NoteId = Branded<'note'>;
export type InviteId = Branded<'invite'>;
export type SuggestionId = Branded<'suggestion'>;
/** A kit's slug, or a 26-character id when the kit was imported without one. */
export type KitId = Branded<'kit'>;
/** A question's slug in its kit, or a 26-character id when it was added in the room. */
export type QuestionId = Branded<'question'>;
export type CompetencyId = Branded<'competency'>;

const idSchema = v.pipe(v.string(), v.regex(idPattern, 'is not an id (26 characters a-z and 2-7)'));
const slugSchema = v.pipe(
  v.string(),
  v.maxLength(64, 'is longer than 64 characters'),
  v.regex(slugPattern, 'is not a slug (lower-case letters, digits and single hyphens)'),
);

const branded = <Name extends Branded<string>>(schema: typeof idSchema | typeof slugSchema) =>
  schema as unknown as v.GenericSchema<string, Name>; // The brand exists only for the compiler.

export const interviewIdSchema = branded<InterviewId>(idSchema);
export const panelistIdSchema = branded<PanelistId>(idSchema);
export const noteIdSchema = branded<NoteId>(idSchema);
export const inviteIdSchema = branded<InviteId>(idSchema);
export const suggestionIdSchema = branded<SuggestionId>(idSchema);
export const kitIdSchema = branded<KitId>(slugSchema);
export const questionIdSchema = branded<QuestionId>(slugSchema);
export const competencyIdSchema = branded<CompetencyId>(slugSchema);

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The id spelled by 26 random bytes (5 bits of each are used). The caller brings the randomness, because
 * shared code has none: `idFromBytes<NoteId>(crypto.getRandomValues(new Uint8Array(26)))`.
 */
export const idFromBytes = <Kind extends Branded<string>>(bytes: Uint8Array): Kind => {
  if (bytes.length !== 26) throw new Error(`An id needs 26 bytes, not ${bytes.length}.`);
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('') as Kind; // Spelled to the pattern above.
};

/** A slug made of a title: what is left of it in ASCII, at most 64 characters, `fallback` when nothing is. */
export const slugOf = (title: string, fallback: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '') || fallback;
