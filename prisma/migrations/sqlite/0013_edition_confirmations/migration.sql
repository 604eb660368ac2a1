-- CreateTable
CREATE TABLE "EditionConfirmation" (
    "editionId" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "EditionConfirmation_authorityId_personId_idx" ON "EditionConfirmation"("authorityId", "personId");
