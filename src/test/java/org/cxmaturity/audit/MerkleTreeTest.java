package org.cxmaturity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree is the one of RFC 9162, by a second reading of its definition, and the proofs made of it hold and no others. */
class MerkleTreeTest {
    private static final int MOST = 70;

    private static byte[] data(int number) {
        return ("record " + number).getBytes(UTF_8);
    }

    private static MerkleTree tree(int leaves) {
        MerkleTree tree = new MerkleTree();
        for (int number = 0; number < leaves; number++) {
            byte[] data = data(number);
            tree.add(MerkleTree.leaf(data, 0, data.length));
        }
        return tree;
    }

    /** The root as the RFC defines it, from all data, with nothing kept. */
    private static byte[] defined(int from, int to) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (to - from == 0) {
            return digest.digest();
        }
        if (to - from == 1) {
            digest.update((byte) 0);
            return digest.digest(data(from));
        }
        int k = 1;
        while (2 * k < to - from) {
            k *= 2;
        }
        byte[] left = defined(from, from + k);
        byte[] right = defined(from + k, to);
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static InclusionProof inclusion(MerkleTree tree, int index, int size) {
        return new InclusionProof(
                new String(data(index), UTF_8), index, new TreeRoot(size, tree.root(size)), tree.path(index, size));
    }

    private static ConsistencyProof consistency(MerkleTree tree, int earlier, int later) {
        return new ConsistencyProof(
                new TreeRoot(earlier, tree.root(earlier)),
                new TreeRoot(later, tree.root(later)),
                tree.extension(earlier, later));
    }

    @Test
    void the_root_of_every_size_is_the_one_that_the_rfc_defines() throws Exception {
        MerkleTree tree = tree(MOST);

        for (int size = 0; size <= MOST; size++) {
            assertThat(tree.root(size).hex())
                    .as("size " + size)
                    .isEqualTo(HexFormat.of().formatHex(defined(0, size)));
        }
    }

    @Test
    void roots_that_others_computed_of_the_usual_test_vectors_come_out() {
        MerkleTree tree = new MerkleTree();
        for (String hex : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            byte[] data = HexFormat.of().parseHex(hex);
            tree.add(MerkleTree.leaf(data, 0, data.length));
        }

        assertThat(tree.root(0).hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(tree.root(1).hex()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(tree.root(2).hex()).isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(tree.root(7).hex()).isEqualTo("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        assertThat(tree.root(8).hex()).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void every_leaf_is_shown_to_stand_in_every_tree_that_has_it_and_nowhere_else() {
        MerkleTree tree = tree(MOST);
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = inclusion(tree, index, size);
                assertThat(proof.holds()).as(index + " of " + size).isTrue();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(7);
                refused(proof);
            }
        }
    }

    private static void refused(InclusionProof proof) {
        TreeRoot tree = proof.tree();
        List<InclusionProof> spoilt = new ArrayList<>();
        spoilt.add(new InclusionProof(proof.line() + " ", proof.index(), tree, proof.path()));
        spoilt.add(new InclusionProof(proof.line(), proof.index() + 1, tree, proof.path()));
        spoilt.add(new InclusionProof(proof.line(), proof.index() - 1, tree, proof.path()));
        spoilt.add(new InclusionProof(proof.line(), proof.index(), new TreeRoot(tree.size(), Hash.NONE), proof.path()));
        for (List<Hash> path : spoilt(proof.path())) {
            spoilt.add(new InclusionProof(proof.line(), proof.index(), tree, path));
        }
        assertThat(spoilt).noneMatch(InclusionProof::holds);
    }

    /** Paths that differ: a hash changed, one fewer, one more, two swapped. */
    private static List<List<Hash>> spoilt(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int at = 0; at < path.size(); at++) {
            List<Hash> changed = new ArrayList<>(path);
            byte[] bytes = path.get(at).bytes();
            bytes[at % bytes.length] ^= 1;
            changed.set(at, Hash.ofDigest(bytes));
            all.add(changed);
            List<Hash> fewer = new ArrayList<>(path);
            fewer.remove(at);
            all.add(fewer);
            List<Hash> swapped = new ArrayList<>(path);
            swapped.set(at, path.get(path.size() - 1));
            swapped.set(path.size() - 1, path.get(at));
            if (!swapped.equals(path)) {
                all.add(swapped);
            }
        }
        List<Hash> more = new ArrayList<>(path);
        more.add(Hash.NONE);
        all.add(more);
        return all;
    }

    @Test
    void every_tree_is_shown_to_begin_with_every_earlier_one_and_with_no_other() {
        MerkleTree tree = tree(MOST);
        for (int later = 1; later <= MOST; later++) {
            for (int earlier = 1; earlier <= later; earlier++) {
                ConsistencyProof proof = consistency(tree, earlier, later);
                assertThat(proof.holds()).as(earlier + " of " + later).isTrue();
                refused(proof);
            }
        }
    }

    private static void refused(ConsistencyProof proof) {
        TreeRoot earlier = proof.earlier();
        TreeRoot later = proof.later();
        List<ConsistencyProof> spoilt = new ArrayList<>();
        spoilt.add(new ConsistencyProof(new TreeRoot(earlier.size(), Hash.NONE), later, proof.path()));
        spoilt.add(new ConsistencyProof(earlier, new TreeRoot(later.size(), Hash.NONE), proof.path()));
        spoilt.add(new ConsistencyProof(new TreeRoot(0, earlier.root()), later, proof.path()));
        spoilt.add(new ConsistencyProof(new TreeRoot(later.size() + 1, earlier.root()), later, proof.path()));
        spoilt(proof.path()).forEach(path -> spoilt.add(new ConsistencyProof(earlier, later, path)));
        assertThat(spoilt).as(earlier + " " + later).noneMatch(ConsistencyProof::holds);
    }

    @Test
    void a_tree_with_a_leaf_changed_is_not_shown_to_begin_with_what_it_was() {
        MerkleTree tree = tree(MOST);
        for (int changed = 0; changed < 20; changed++) {
            MerkleTree forged = new MerkleTree();
            for (int number = 0; number < MOST; number++) {
                byte[] data = data(number == changed ? 1_000 : number);
                forged.add(MerkleTree.leaf(data, 0, data.length));
            }
            ConsistencyProof own = consistency(forged, 20, MOST);
            ConsistencyProof claimed = new ConsistencyProof(new TreeRoot(20, tree.root(20)), own.later(), own.path());
            assertThat(own.holds()).isTrue();
            assertThat(claimed.holds()).as("leaf " + changed).isFalse();
        }
    }
}
