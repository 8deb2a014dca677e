package org.cxmaturity.intake;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.ProfileItem;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** How the items of one section are read. */
interface Items<F extends Given> {
    Section section();

    /** The keys of an item, but for those that every item may have. */
    default List<String> keys() {
        return section().itemKeys().stream().map(RecordComponent::getName).toList();
    }

    /** What stands between the parts of the identity where an edit names an item. */
    default String joint() {
        return ",";
    }

    /** Whether an item is known even where part of its identity is left out. */
    default boolean mayBePartlyNamed() {
        return false;
    }

    /**
     * The fact of an item that names itself like earlier ones and says something else: told apart from them, or null where that
     * is a mistake.
     *
     * @param nth 2 for the second that names itself so
     */
    default @Nullable F another(F fact, int nth) {
        return null;
    }

    /** What somebody probably means who lists an item again; null where nothing can be said. */
    default @Nullable String meantWhereRepeated() {
        return null;
    }

    /** How many items a profile may list. */
    default int most() {
        ProfileItem item = section().item();
        return item == null ? 10_000 : item.most();
    }

    /** The fact, or null where it can't be had; then what is wrong was said. */
    @Nullable
    F read(Fields item, KnownNames known);

    /** All keys of an item, in the order they are shown. */
    default List<String> allKeys() {
        List<String> all = new ArrayList<>(keys());
        all.addAll(BackingReader.ITEM_KEYS);
        return all;
    }
}
