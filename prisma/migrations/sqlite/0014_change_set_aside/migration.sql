-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ChangeProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unitId" TEXT NOT NULL,
    "initiatorId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "settleAt" TEXT,
    "answers" JSONB NOT NULL,
    "createdAt" TEXT NOT NULL,
    "submittedAt" TEXT,
    "closedAt" TEXT,
    "editionId" TEXT,
    "setAside" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_ChangeProposal" ("answers", "authorityId", "closedAt", "createdAt", "editionId", "id", "initiatorId", "number", "revision", "round", "settleAt", "state", "submittedAt", "unitId") SELECT "answers", "authorityId", "closedAt", "createdAt", "editionId", "id", "initiatorId", "number", "revision", "round", "settleAt", "state", "submittedAt", "unitId" FROM "ChangeProposal";
DROP TABLE "ChangeProposal";
ALTER TABLE "new_ChangeProposal" RENAME TO "ChangeProposal";
CREATE INDEX "ChangeProposal_authorityId_unitId_idx" ON "ChangeProposal"("authorityId", "unitId");
CREATE INDEX "ChangeProposal_authorityId_initiatorId_idx" ON "ChangeProposal"("authorityId", "initiatorId");
CREATE INDEX "ChangeProposal_authorityId_state_settleAt_idx" ON "ChangeProposal"("authorityId", "state", "settleAt");
CREATE UNIQUE INDEX "ChangeProposal_authorityId_number_key" ON "ChangeProposal"("authorityId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
