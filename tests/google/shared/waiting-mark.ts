/** Name of the page's performance marks whose detail is how many answers it still waits for. No script of Google's has it. */
export const WAITING_MARK = 'stand-in waits for';
