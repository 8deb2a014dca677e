package org.cxmaturity.tables;

import org.cxmaturity.model.CapabilityLevel;

/** A capability that an action raises. */
@Catalogue(
        name = "action-effects",
        workbook = "actions",
        sheet = "Effects",
        title = "What actions raise",
        help = "Which capability an action raises, from which level and to which.")
public record EffectRow(
        @RowId String id,

        @Entry(title = "Action") @RefersTo(ActionRow.class) String action,

        @Entry(title = "Capability") @RefersTo(CapabilityRow.class)
        String capability,

        @Entry(title = "From level", help = "The level that must be there before; prerequisites may bring it about.")
        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST - 1)
        int from,

        @Entry(title = "To level", help = "Where the action leads: 1 ad hoc, 2 partial, 3 mostly, 4 always.")
        @LevelOf("capability")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        int to,

        @Entry(title = "Why it does") String reason)
        implements Row {}
