/** True inside WeChat's own browser, which neither downloads what a page made nor says so. */
export function isWeChat(userAgent: string): boolean {
  return /MicroMessenger/i.test(userAgent);
}
