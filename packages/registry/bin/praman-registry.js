#!/usr/bin/env node
const installed = import.meta.url.includes('/node_modules/');

// In the workspace everything runs from source, so that nothing need be built first.
if (!installed) {
  const { registerHooks } = await import('node:module');
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, '@praman/source'] }),
  });
}

const { main } = await import(installed ? '../dist/commands/main.js' : '../src/commands/main.ts');
process.exitCode = await main(process.argv.slice(2));
