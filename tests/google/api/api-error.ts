/** A refusal, in the words that Google uses for it. */
export class ApiError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly domain: string;
  readonly location: string | undefined;

  constructor(status: number, reason: string, message: string, more: { domain?: string; location?: string } = {}) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.domain = more.domain ?? 'global';
    this.location = more.location;
  }
}

export const notFound = () => new ApiError(404, 'notFound', 'Not Found');
export const invalid = (message: string) => new ApiError(400, 'invalid', message);
export const badParameter = (name: string) =>
  new ApiError(400, 'invalidParameter', `Invalid parameter: ${name}`, { location: name });

const RPC_STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

/** The older form, as Calendar answers. */
export function calendarErrorBody({ status, reason, domain, message, location }: ApiError): unknown {
  const where = location ? { locationType: location === 'Authorization' ? 'header' : 'parameter', location } : {};
  return { error: { code: status, message, errors: [{ domain, reason, message, ...where }] } };
}

/** Refusals of Google's front door: they stand in the details, whichever API was asked for. */
const FRONT_DOOR: Record<string, string> = {
  SERVICE_DISABLED: 'SERVICE_DISABLED',
  insufficientPermissions: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
};

/** The newer form, as Classroom answers. */
export function classroomErrorBody({ status, reason, message }: ApiError): unknown {
  const atDoor = FRONT_DOOR[reason];
  const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: atDoor, domain: 'googleapis.com' }];
  return {
    error: { code: status, message, status: RPC_STATUS[status] ?? 'INTERNAL', ...(atDoor && { details }) },
  };
}
