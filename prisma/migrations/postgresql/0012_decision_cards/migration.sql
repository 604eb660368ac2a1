-- CreateTable
CREATE TABLE "DecisionCard" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "shownAt" TEXT NOT NULL,

    CONSTRAINT "DecisionCard_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DecisionCard_proposalId_idx" ON "DecisionCard"("proposalId");

-- CreateIndex
CREATE INDEX "DecisionCard_authorityId_personId_idx" ON "DecisionCard"("authorityId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionCard_place_ref_key" ON "DecisionCard"("place", "ref");
