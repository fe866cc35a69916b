/** Headers of every answer, pages and files alike; the policy for scripts follows per page, with its nonce. */
export const headersOfEveryAnswer = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Not no-referrer: with that a form posts `Origin: null`, and the origin check would refuse every button.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/**
 * What a coordinator's page may load: only our own files, scripts only with this answer's nonce.
 * Style attributes are allowed, for the server writes places of menus and seats into them; style elements are not.
 */
export function contentPolicy(nonce: string, developing: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'${developing ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
