import type { Feature } from '../feature.ts'
import { templatePreviewCard } from './preview-card.ts'
import { templateCard, templateFileCard, templateStarterCard, templatesCard } from './templates-card.ts'

/** Templates of the authority in the place of the built-in look of papers. */
export const templates: Feature = {
  screens: {
    documentTemplates: templatesCard,
    documentTemplate: templateCard,
    templateFile: templateFileCard,
    templateStarter: templateStarterCard,
    templatePreview: templatePreviewCard,
  },
}
