// Who may import whom. `npm run validate` stops on any line of this that is broken.
const TEST = '\\.test\\.tsx?$|/testing/'

/** Files of `area` import themselves and what is named, and nothing else of this project. */
const onlyImports = (area, ...others) => ({
  name: `${area}-imports-only-${others.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${area}/`, pathNot: TEST },
  to: {
    path: '^(app|components|db|domain|e2e|scripts|server|widget)/',
    pathNot: [area, ...others].map((name) => `^${name}/`),
  },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows no package but zod: no React, Next, Node, clock or database.',
      severity: 'error',
      from: { path: '^domain/', pathNot: TEST },
      to: { pathNot: '^domain/|^node_modules/zod/' },
    },
    onlyImports('db', 'domain'),
    onlyImports('server', 'db', 'domain'),
    onlyImports('components', 'domain'),
    onlyImports('app', 'components', 'server', 'db', 'domain'),
    onlyImports('scripts', 'server', 'db', 'domain', 'widget', 'e2e'),
    {
      name: 'widget-imports-only-what-it-can-carry',
      comment: 'Everything imported here is sent to every reader of every embedding site.',
      severity: 'error',
      from: { path: '^widget/', pathNot: `${TEST}|^widget/build` },
      to: {
        pathNot:
          '^widget/|^domain/calls/|^domain/publishing/|^domain/content/(rich-text|localised|href)',
      },
    },
    {
      name: 'components-do-no-io',
      severity: 'error',
      from: { path: '^components/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: `${TEST}|^scripts/bench|^e2e/` },
      to: { path: TEST },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: {},
      // Packages of types alone have nothing to resolve to.
      to: { couldNotResolve: true, pathNot: '^(hast|mdast)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^\\.data/', '\\.json$', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
