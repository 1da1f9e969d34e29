import { defineConfig } from 'astro/config'

export default defineConfig({
  trailingSlash: 'ignore',
  build: { format: 'file', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    experimental: {
      renderBuiltUrl: (file, { hostType, type }) =>
        hostType === 'css' ? (type === 'public' ? `../${file}` : `./${file.split('/').at(-1)}`) : undefined,
    },
  },
})
