/** Every way an HTTP request can fail, with its status and what a person is told. */
export const problems = {
  badRequest: [400, 'The request does not have the form that is expected.'],
  signInNeeded: [401, 'Sign in first.'],
  wrongOwnerKey: [401, 'This is not the owner key. It is in the line that the server prints when it starts.'],
  foreignOrigin: [403, 'This request came from another site and was not carried out.'],
  notAllowed: [403, 'Your role does not allow this.'],
  noSuchInvite: [
    404,
    'This link does not open a room. It may have been closed or have expired. Ask for a new one.',
  ],
  noSuchDeviceLink: [404, 'This link works once, for ten minutes. Make a new one on your first device.'],
  notFound: [404, 'There is nothing here, or it is not yours to see.'],
  kitExists: [409, 'A kit with this id exists. Save it as a new version, or choose another id.'],
  draftConflict: [409, 'This draft was changed in another window. Look at the difference and choose.'],
  kitChanged: [409, 'Another version of this kit was published meanwhile. Look at it and publish again.'],
  refused: [409, 'This is not possible at this point of the interview.'],
  notComparable: [409, 'These interviews cannot be compared.'],
  sealed: [409, 'Scores are sealed until everybody has submitted. The packet is ready after that.'],
  tooLarge: [413, 'This is too large.'],
  unreadable: [422, 'This could not be read.'],
  unfinished: [422, 'This draft is no kit yet. What is missing is listed.'],
  tooManyAttempts: [429, 'Too many attempts. Wait a minute and try again.'],
  packetFailed: [500, 'The packet could not be made. The interview is untouched; try again.'],
  internal: [500, 'Something broke on the server. It has been logged; nothing was lost.'],
  busy: [503, 'The server is busy making packets. Try again in a moment.'],
  unavailable: [503, 'This room cannot be opened right now. The operator has been told.'],
} as const satisfies { readonly [code: string]: readonly [status: number, detail: string] };

/** The `code` of a problem document. */
export type ProblemCode = keyof typeof problems;
