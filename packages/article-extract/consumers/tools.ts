/** The tools that build and run the project, and their versions. */
export const tools: Readonly<Record<string, string>> = {
  esbuild: '0.28.2',
  vite: '8.4.0',
  miniflare: '4.20260426.0',
  bun: '1.4.5',
  deno: '2.9.6',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  '@types/node': '24.10.1',
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-7.0': 'npm:typescript@7.0.2',
}
