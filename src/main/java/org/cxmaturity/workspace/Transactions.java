package org.cxmaturity.workspace;

import java.util.function.Supplier;
import org.cxmaturity.model.Result;

/** Does several things wholly or not at all. */
public interface Transactions {
    /** Does the work; nothing of it stays where it is refused or fails. */
    <T> Result<T> whole(Supplier<Result<T>> work);
}
