import type { AppRouter } from "@rondom/api/root";
import type { TRPCClient } from "@trpc/client";
import { refusalIn } from "../../../trpc/refusal-in";
import type { NewActor, Op } from "./op";

/** ms after which a request counts as lost; it is repeated unchanged. */
const patience = 15_000;

/** Sends answers to the procedures; each may be sent again and changes nothing then. */
export function sendingTo({ network }: TRPCClient<AppRouter>, familyId: string): (op: Op) => Promise<void> {
  return async (op) => {
    const wait = { signal: AbortSignal.timeout(patience) };
    switch (op.kind) {
      case "start":
        await network.startConversation.mutate(
          { familyId, id: op.id, ...op.atTable, language: op.language },
          wait,
        );
        return;
      case "table":
        await network.changeTable.mutate(
          { familyId, conversationId: op.conversationId, ...op.atTable },
          wait,
        );
        return;
      case "add-actor":
        await network.addActor.mutate(
          {
            familyId,
            id: op.id,
            contact: contactOf(op.actor),
            volunteer: op.actor.volunteer,
            places: placesOf(op),
          },
          wait,
        );
        return;
      case "remove-actor":
        // Only somebody who was just added is taken away here, and nothing changed of them since.
        await network.removeActor
          .mutate({ familyId, actorId: op.actorId, version: 1 }, wait)
          .catch(unlessGone);
        return;
      case "add-need": {
        const { id, domain, memberId, title } = op;
        await network.addNeed.mutate({ familyId, id, need: { domain, memberId, title } }, wait);
        return;
      }
      case "add-domain":
        await network.addOwnDomain.mutate(
          { familyId, id: op.id, domain: { name: op.name, icon: op.icon } },
          wait,
        );
        return;
      default:
        await sendPlain(network, familyId, op, wait);
    }
  };
}

type Plain = Exclude<
  Op,
  { kind: "start" | "table" | "add-actor" | "remove-actor" | "add-need" | "add-domain" }
>;

/** The ops whose fields are just what the procedure asks. */
async function sendPlain(
  network: TRPCClient<AppRouter>["network"],
  familyId: string,
  op: Plain,
  wait: { signal: AbortSignal },
): Promise<void> {
  switch (op.kind) {
    case "step": {
      const { conversationId, step, state } = op;
      return network.settleStep.mutate({ familyId, conversationId, step, state }, wait);
    }
    case "end":
      return network.endConversation.mutate({ familyId, conversationId: op.conversationId }, wait);
    case "domain-state":
      return network.setDomainState.mutate({ familyId, domain: op.domain, state: op.state }, wait);
    case "place": {
      const { id, actorId, domain } = op;
      return network.placeActorIn.mutate({ familyId, id, actorId, domain }, wait);
    }
    case "meet": {
      const { id, needId, actorId } = op;
      return network.meetNeed.mutate({ familyId, id, needId, actorId }, wait);
    }
    case "words": {
      const { kind, ...said } = op;
      return network.writeDomainWords.mutate({ familyId, ...said }, wait);
    }
    case "feeling": {
      // Without the words: those that stand may be a member's own, which this page was not given.
      const { actorId, memberId, quality } = op;
      return network.writeTie.mutate({ familyId, actorId, memberId, quality }, wait);
    }
    case "tie": {
      const { id, actorId, otherId } = op;
      return network.addTie.mutate({ familyId, id, actorId, otherId }, wait);
    }
    case "asked-again":
      return network.settleAskAgain.mutate({ familyId, id: op.id }, wait);
  }
}

/** Taken away by an earlier try whose answer was lost. */
function unlessGone(error: unknown): void {
  if (refusalIn(error)?.code !== "not-found") throw error;
}

function contactOf(actor: NewActor) {
  const { name, contactId, organisation, functionName, phone, formal } = actor;
  if (contactId) return { contactId };
  return { name, organisationName: organisation, functionName, phone, formal };
}

function placesOf({ domain }: Extract<Op, { kind: "add-actor" }>) {
  return domain === null ? [] : [{ domain, memberId: null }];
}
