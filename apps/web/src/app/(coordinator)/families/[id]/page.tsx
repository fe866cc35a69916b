import { redirect } from "next/navigation";

/** A family's file opens on its network. */
export default async function FamilyPage({ params }: { params: Promise<{ id: string }> }) {
  redirect(`/families/${(await params).id}/network`);
}
