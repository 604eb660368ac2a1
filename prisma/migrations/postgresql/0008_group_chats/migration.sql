-- CreateTable
CREATE TABLE "GroupChat" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "topics" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "boundById" TEXT,
    "boundAt" TEXT,
    "endedAt" TEXT,
    "hintedAt" TEXT,
    "createdAt" TEXT NOT NULL,

    CONSTRAINT "GroupChat_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GroupChat_authorityId_state_idx" ON "GroupChat"("authorityId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "GroupChat_channel_chatId_key" ON "GroupChat"("channel", "chatId");
