package org.cxmaturity.service.audit;

import java.util.function.Function;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.model.Result;

/** The program that runs. */
public interface Installation {
    /**
     * The program as records name it.
     *
     * @param hash gives the hash of a file's content, and may keep the content
     */
    Result<Product> product(Function<byte[], Result<Hash>> hash);
}
