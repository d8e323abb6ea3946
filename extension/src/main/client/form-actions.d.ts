/** The page that a browser would have been shown for a result. */
export interface RenderedPage {
  status: number;
  html: string;
}

/** How an action has ended, as SvelteKit's type of the same name, plus the page. */
export type ActionResult<Success = any, Failure = any> =
  | { type: 'success'; status: number; data?: Success; page?: RenderedPage }
  | { type: 'failure'; status: number; data?: Failure; page?: RenderedPage }
  | { type: 'redirect'; status: number; location: string }
  | { type: 'error'; status?: number; error: any; page?: RenderedPage };

export interface UpdateOptions {
  /** Whether a success resets the form; what was typed since the submission stays. Default true. */
  reset?: boolean;
  /** Whether a success shows the page with its new data. Default true. */
  invalidateAll?: boolean;
}

export interface SubmitInput {
  action: URL;
  /** What will be sent; may be changed. */
  formData: FormData;
  formElement: HTMLFormElement;
  /** Aborts the request. */
  controller: AbortController;
  submitter: HTMLElement | null;
  /** Sends nothing. */
  cancel(): void;
}

export interface ResultInput<Success = any, Failure = any> {
  action: URL;
  formData: FormData;
  formElement: HTMLFormElement;
  result: ActionResult<Success, Failure>;
  /** Does what would have been done without a callback. */
  update(options?: UpdateOptions): Promise<void>;
}

/** Called before a form is sent; what it returns is called with the result. */
export type SubmitFunction<Success = any, Failure = any> = (
  input: SubmitInput,
) => MaybePromise<void | ((input: ResultInput<Success, Failure>) => MaybePromise<void>)>;

type MaybePromise<T> = T | Promise<T>;

/** The `detail` of `form-actions:submit`. */
export interface SubmitDetail {
  action: URL;
  formData: FormData;
  submitter: HTMLElement | null;
  controller: AbortController;
}

/** The `detail` of `form-actions:result` and `form-actions:error`. */
export interface ResultDetail {
  action: URL;
  formData: FormData;
  submitter: HTMLElement | null;
  result: ActionResult;
  /** `action`: the action has ended so. `network`: no answer came. `reply`: an answer came that is no result. */
  cause: 'action' | 'network' | 'reply';
}

/** The `detail` of `form-actions:pending`. */
export interface PendingDetail {
  pending: boolean;
  /** Whether the answer is taking longer than usual. */
  slow: boolean;
  /** Bytes sent so far, and of how many; 0 of 0 where that is not known. */
  loaded: number;
  total: number;
}

declare global {
  interface HTMLElementEventMap {
    'form-actions:submit': CustomEvent<SubmitDetail>;
    'form-actions:result': CustomEvent<ResultDetail>;
    'form-actions:error': CustomEvent<ResultDetail>;
    'form-actions:pending': CustomEvent<PendingDetail>;
  }
}

/** Submits a form without a page load. */
export function enhance<Success = any, Failure = any>(
  form: HTMLFormElement,
  submit?: SubmitFunction<Success, Failure>,
): { destroy(): void };

/** Shows a result: its page, its error view, or the page that it redirects to. */
export function applyAction(result: ActionResult): Promise<void>;

/** Reads the text of a response to an action; `data` is decoded. */
export function deserialize<Success = any, Failure = any>(text: string): ActionResult<Success, Failure>;

/** Loads the current page again and shows what has changed. */
export function invalidateAll(): Promise<void>;

/** Goes to another page. */
export function goto(url: string | URL, options?: { replaceState?: boolean }): Promise<void>;

/** Decoders for the types that the application's `Transport`s encode, by name; to be filled in. */
export const decoders: Record<string, (value: any) => any>;
