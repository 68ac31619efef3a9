/**
 * The link of an invitation. Its token stands in the fragment, which no browser sends to a server.
 * @example
 * invitationLink('https://mim.example', 'abc'); // 'https://mim.example/uitnodiging#abc'
 */
export const invitationLink = (origin: string, token: string): string => `${origin}/uitnodiging#${token}`;
