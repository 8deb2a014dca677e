package org.cxmaturity.site;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;

/** Writes the commands of a guide as they are typed in a distribution's directory. */
final class CommandsInDistribution extends AbstractVisitor {
    @Override
    public void visit(Code code) {
        code.setLiteral(DistributedFiles.command(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(DistributedFiles.command(block.getLiteral()));
    }
}
