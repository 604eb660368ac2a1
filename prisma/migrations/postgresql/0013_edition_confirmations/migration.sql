-- CreateTable
CREATE TABLE "EditionConfirmation" (
    "editionId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    CONSTRAINT "EditionConfirmation_pkey" PRIMARY KEY ("editionId")
);

-- CreateIndex
CREATE INDEX "EditionConfirmation_authorityId_personId_idx" ON "EditionConfirmation"("authorityId", "personId");
