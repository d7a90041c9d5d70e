/** Why the core could not do what was asked. */
export type ShareErrorCode =
  /** The address is missing, cannot be parsed, or is neither http nor https. */
  | 'bad-url'
  /** The reader's server is not a plain public host. */
  | 'bad-instance'
  /** The platform has many servers and none was named. */
  | 'needs-instance'
  /** The platform is a means (`copy`, `native`…): it has no address to go to. */
  | 'no-address'
  /** A field of the platform cannot be used; the message names it. */
  | 'bad-platform';

/** The one error the core throws. `code` is for programs, `message` for people. */
export class ShareError extends Error {
  /** Why, for programs: these words stay, while those of `message` may change. */
  readonly code: ShareErrorCode;

  constructor(code: ShareErrorCode, message: string) {
    super(message);
    this.name = 'ShareError';
    this.code = code;
  }
}
